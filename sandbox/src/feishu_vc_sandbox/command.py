"""Runs a command with a sandbox beside it: `feishu-vc-sandbox -- python my_program.py`."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

# Wins over the app's credentials, and is for the real platform if the user has set it.
ACCESS_TOKEN = "FEISHU_ACCESS_TOKEN"
_NOT_FOUND = 127


def run_command(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """The command's exit status; as a shell has it for one that a signal ended or that could not be started."""
    merged = {**{name: value for name, value in os.environ.items() if name != ACCESS_TOKEN}, **environment}
    try:
        process = subprocess.Popen(command, env=merged)
    except OSError as error:
        print(f"feishu-vc-sandbox: cannot run {command[0]}: {error.strerror}", file=sys.stderr)
        return _NOT_FOUND

    def pass_on(number: int, _: Any) -> None:
        process.send_signal(number)

    before = signal.signal(signal.SIGTERM, pass_on)
    try:
        status = _wait(process)
    finally:
        signal.signal(signal.SIGTERM, before)
    return status if status >= 0 else 128 - status


def _wait(process: "subprocess.Popen[bytes]") -> int:
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the terminal told the command as well; how it ends is its own affair
