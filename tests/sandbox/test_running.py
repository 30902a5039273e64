"""Context manager, fixture and package: how users get at the sandbox."""

import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from feishu_vc_sandbox import App, Fault, ListenError, RunningSandbox, running

from .api import Api

SOURCE = Path(__file__).parents[2] / "sandbox" / "src" / "feishu_vc_sandbox"


def test_the_fixture_is_a_fresh_sandbox(feishu_sandbox: RunningSandbox) -> None:
    assert feishu_sandbox.base_url.startswith("http://127.0.0.1:")
    assert (feishu_sandbox.app_id, feishu_sandbox.app_secret) == ("cli_sandbox", "sandbox-secret")
    assert feishu_sandbox.requests == []
    assert feishu_sandbox.environment == {
        "FEISHU_DOMAIN": feishu_sandbox.base_url,
        "FEISHU_APP_ID": "cli_sandbox",
        "FEISHU_APP_SECRET": "sandbox-secret",
    }


def test_sandboxes_share_nothing() -> None:
    with running() as one, running() as two, Api(one) as first, Api(two) as second:
        assert one.base_url != two.base_url
        one.control.misbehave(Fault(status=503, times=None))
        assert second.meeting().status_code == 200
        assert one.requests == []
        with pytest.raises(AssertionError, match="503"):
            first.tenant_token()


def test_apps_of_ones_own_are_not_changed() -> None:
    app = App(app_id="cli_mine", app_secret="s", app_type="store")
    with running([app]) as sandbox:
        assert sandbox.app_id == "cli_mine"
        assert sandbox.control.push_app_ticket("cli_mine")
    assert app.ticket == ""


def test_it_listens_on_this_machine_only() -> None:
    with pytest.raises(ListenError, match="not this machine"), running(host="0.0.0.0"):
        pass
    with pytest.raises(ValueError, match="needs an app"), running([]):
        pass


def test_ipv6() -> None:
    with running(host="::1") as sandbox:
        assert sandbox.base_url.startswith("http://[::1]:")
        assert httpx.get(sandbox.base_url, trust_env=False).status_code == 404


def test_it_stops_while_a_connection_is_open_and_an_answer_is_delayed() -> None:
    with running() as sandbox, Api(sandbox) as api:
        token = api.tenant_token()
        sandbox.control.misbehave(Fault(latency_ms=60_000))
        with pytest.raises(httpx.ReadTimeout):
            api.http.get(
                "/open-apis/vc/v1/reserves/1/get_active_meeting",
                headers={"Authorization": f"Bearer {token}"},
                timeout=0.05,
            )
    with pytest.raises(httpx.ConnectError):
        httpx.get(sandbox.base_url, trust_env=False)


def test_the_plugin_imports_nothing_of_the_sandbox_until_it_is_used() -> None:
    script = (
        "import sys, feishu_vc_sandbox.pytest_plugin; print(sum('feishu_vc_sandbox.' in name for name in sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(SOURCE.parent)},
    )
    assert result.stdout.strip() == "1"


def test_the_sandbox_does_not_know_the_sdk() -> None:
    for file in SOURCE.rglob("*.py"):
        text = file.read_text()
        assert "import feishu_vc\n" not in text
        assert "from feishu_vc " not in text and "from feishu_vc." not in text, file
