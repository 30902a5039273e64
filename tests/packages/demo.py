"""What the demo, the sample of `reserves.get_active_meeting`, prints and asks for in every language."""

from feishu_vc_sandbox.runner import RunningSandbox


def check_demo(printed: str, sandbox: RunningSandbox) -> None:
    """See that the sample, run with an installed package, printed the meeting after one request for a token."""
    lines = {"topic: my meeting", "meeting_no: 123456789", "start_time: 2020-12-25T08:02:02Z"}
    assert lines <= set(printed.splitlines())
    assert [request.operation for request in sandbox.requests] == [
        "auth.create_tenant_access_token_internal",
        "reserves.get_active_meeting",
    ]
