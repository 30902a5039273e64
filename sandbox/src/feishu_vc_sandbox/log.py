"""One readable line a request. An allow-list: method, path, status, code, log id."""

import sys

from feishu_vc_sandbox.state.recorder import RecordedRequest


def log_line(request: RecordedRequest) -> str:
    """`GET /path 200 code=0 sandbox-00000001`."""
    outcome = "dropped" if request.dropped else str(request.status)
    code = "" if request.code is None else f" code={request.code}"
    return f"{request.method} {request.path} {outcome}{code} {request.log_id}"


def log_to_stderr(request: RecordedRequest) -> None:
    """Prints the line at once."""
    # A path may hold anything once it is decoded; a log line stays a line.
    print(log_line(request).encode("unicode_escape").decode(), file=sys.stderr, flush=True)
