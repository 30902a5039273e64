"""The command `feishu-vc-sandbox`. Its first line on stdout is the base URL; requests are logged to stderr."""

import argparse
import re
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
    options = parser.parse_args(arguments)
    if options.magic_ids:
        return _print_magic_ids()
    if not 0 <= options.port <= 65535:
        parser.error("--port must be 0 (a free port) to 65535")
    apps = _apps(parser, options.app)

    # Only now, so that a wrong option is answered at once.
    from feishu_vc_sandbox.log import log_to_stderr
    from feishu_vc_sandbox.runner import answering
    from feishu_vc_sandbox.sandbox import Sandbox
    from feishu_vc_sandbox.wire.asgi import asgi_app
    from feishu_vc_sandbox.wire.server import ListenError, Server, base_url, listen

    try:
        listener = listen(options.host, options.port, options.allow_remote)
    except ListenError as error:
        parser.error(str(error))
    with listener:
        sandbox = Sandbox(apps, on_answer=None if options.quiet else log_to_stderr)
        print(base_url(listener), flush=True)
        Server(asgi_app(answering(sandbox))).run([listener])
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feishu-vc-sandbox",
        description="A local Feishu for demos, examples and tests. Prints its base URL and serves until interrupted.",
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
