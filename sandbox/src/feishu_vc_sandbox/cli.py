"""The command `feishu-vc-sandbox`. Its first line on stdout is the base URL; requests are logged to stderr.

With `-- COMMAND …` it runs a command instead, which finds the sandbox in its environment and has stdout for itself.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import get_args

from feishu_vc_sandbox.state.apps import PRELOADED, App, AppType

_APP = re.compile(
    rf"(?P<app_id>cli_[0-9A-Za-z_-]+):(?P<app_secret>[^:]+)(:(?P<app_type>{'|'.join(get_args(AppType))}))?"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = _parser()
    own, command = _split(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(own)
    if command == []:
        parser.error("-- must be followed by a command")
    if options.as_user is not None and command is None:
        parser.error("--as-user is for a command: -- COMMAND")
    if options.magic_ids:
        return _print_magic_ids()
    if not 0 <= options.port <= 65535:
        parser.error("--port must be 0 (a free port) to 65535")
    apps = _apps(parser, options.app)

    # Only now, so that a wrong option is answered at once.
    from feishu_vc_sandbox.command import ACCESS_TOKEN, run_command
    from feishu_vc_sandbox.log import log_to_stderr
    from feishu_vc_sandbox.runner import answering, served
    from feishu_vc_sandbox.sandbox import Sandbox
    from feishu_vc_sandbox.wire.asgi import asgi_app
    from feishu_vc_sandbox.wire.server import ListenError, Server, base_url, listen

    try:
        listener = listen(options.host, options.port, options.allow_remote)
    except ListenError as error:
        parser.error(str(error))
    with listener:
        sandbox = Sandbox(apps, on_answer=None if options.quiet else log_to_stderr)
        if command is not None:
            with served(sandbox, listener) as running_sandbox:
                environment = running_sandbox.environment
                if options.as_user is not None:
                    environment[ACCESS_TOKEN] = running_sandbox.control.user_token(options.as_user or None)
                return run_command(command, environment)
        print(base_url(listener), flush=True)
        Server(asgi_app(answering(sandbox))).run([listener])
    return 0


def _split(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str] | None]:
    """Our own arguments, and the command after `--`; None if there is no `--`."""
    if "--" not in arguments:
        return arguments, None
    at = list(arguments).index("--")
    return arguments[:at], list(arguments[at + 1 :])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feishu-vc-sandbox",
        usage="%(prog)s [options] [-- COMMAND ...]",
        description="A local Feishu for demos, examples and tests. Prints its base URL and serves until interrupted. "
        "With a COMMAND it serves while that runs, with FEISHU_DOMAIN, FEISHU_APP_ID and FEISHU_APP_SECRET set for it.",
    )
    with suppress(PackageNotFoundError):  # run from a checkout that is not installed
        parser.add_argument("--version", action="version", version=version("feishu-vc-sandbox"))
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument(
        "--app",
        action="append",
        default=[],
        metavar="ID:SECRET[:store]",
        help="an app in place of the preloaded ones; can be repeated, the first owns the example reservation",
    )
    parser.add_argument("--allow-remote", action="store_true", help="accept a --host that other machines can reach")
    parser.add_argument(
        "--as-user",
        nargs="?",
        const="",
        metavar="OPEN_ID",
        help="set FEISHU_ACCESS_TOKEN for the command to a token of this user (default: the preloaded one)",
    )
    parser.add_argument("--quiet", action="store_true", help="log no requests")
    parser.add_argument("--magic-ids", action="store_true", help="print the ids that are answered with errors, and end")
    return parser


def _apps(parser: argparse.ArgumentParser, given: list[str]) -> tuple[App, ...]:
    apps: dict[str, App] = {}
    for text in given:
        found = _APP.fullmatch(text)
        if found is None:
            # Without the text: a secret is in it.
            parser.error("--app must be ID:SECRET or ID:SECRET:store, with an id that starts with cli_")
        if found["app_id"] in apps:
            parser.error(f"--app {found['app_id']} is given twice")
        app_type: AppType = "store" if found["app_type"] == "store" else "custom"
        apps[found["app_id"]] = App(app_id=found["app_id"], app_secret=found["app_secret"], app_type=app_type)
    return tuple(apps.values()) or PRELOADED


def _print_magic_ids() -> int:
    from feishu_vc_sandbox.gateway.magic_table import magic_table

    print(magic_table())
    return 0
