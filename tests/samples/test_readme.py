"""The programs in the READMEs run as they stand, against the sandbox."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "generated/python/README.md")
PROGRAMS = [
    pytest.param(program, id=f"{name}-{number}")
    for name in READMES
    for number, program in enumerate(re.findall(r"^```python\n(.*?)^```$", (ROOT / name).read_text(), re.M | re.S))
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_program_runs(program: str, feishu_sandbox: RunningSandbox, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **feishu_sandbox.environment, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
