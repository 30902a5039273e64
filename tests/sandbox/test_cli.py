"""The command: output, log, options, signals."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from feishu_vc_sandbox.cli import main

from .api import INTERNAL, RESERVE_ID


@contextmanager
def command(*arguments: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The running command and the base URL that it printed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "feishu_vc_sandbox", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_prints_its_address_logs_requests_and_stops_gracefully(stop: signal.Signals) -> None:
    with command() as (url, process), httpx.Client(base_url=url, trust_env=False) as http:
        assert url.startswith("http://127.0.0.1:")
        token = http.post(INTERNAL, json={"app_id": "cli_sandbox", "app_secret": "sandbox-secret"}).json()
        headers = {"Authorization": f"Bearer {token['tenant_access_token']}"}
        path = f"/open-apis/vc/v1/reserves/{RESERVE_ID}/get_active_meeting"
        assert http.get(path, headers=headers, params={"q": "query-is-not-logged"}).status_code == 200
        http.get("/a%0Ab")
        process.send_signal(stop)
        rest, log = process.communicate(timeout=5)
        assert process.returncode == 0
    assert rest == ""
    assert log.splitlines() == [
        f"POST {INTERNAL} 200 code=0 sandbox-00000001",
        f"GET {path} 200 code=0 sandbox-00000002",
        "GET /a\\nb 404 sandbox-00000003",
    ]


def test_quiet_apps_and_port() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    arguments = ["--quiet", "--port", str(port), "--app", "cli_a:one", "--app", "cli_b:two:store"]
    with command(*arguments) as (url, process), httpx.Client(base_url=url, trust_env=False) as http:
        assert url == f"http://127.0.0.1:{port}"
        token = http.post(INTERNAL, json={"app_id": "cli_a", "app_secret": "one"}).json()["tenant_access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert http.get(f"/open-apis/vc/v1/reserves/{RESERVE_ID}/get_active_meeting", headers=headers).is_success
        assert (
            http.post(INTERNAL, json={"app_id": "cli_sandbox", "app_secret": "sandbox-secret"}).json()["code"] == 10014
        )
        assert http.get("/_control/apps/cli_b/ticket").is_success
        process.terminate()
        assert process.communicate(timeout=5) == ("", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--host", "0.0.0.0"], "not this machine"),
        (["--host", "example.com"], "not this machine"),
        (["--port", "70000"], "--port must be"),
        (["--port", "x"], "invalid int value"),
        (["--app", "cli_a"], "--app must be ID:SECRET"),
        (["--app", "app:hidden"], "--app must be ID:SECRET"),
        (["--app", "cli_a:hidden:shop"], "--app must be ID:SECRET"),
        (["--app", "cli_a:x", "--app", "cli_a:y"], "cli_a is given twice"),
    ],
)
def test_wrong_options_are_refused_at_once(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    error = capsys.readouterr().err
    assert message in error
    assert "hidden" not in error


def test_a_port_in_use_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SystemExit, match="2"):
            main(["--port", str(port)])
    assert f"cannot listen on 127.0.0.1:{port} (Address already in use)" in capsys.readouterr().err


def test_remote_hosts_when_allowed() -> None:
    with command("--host", "0.0.0.0", "--allow-remote", "--quiet") as (url, _):
        assert url.startswith("http://0.0.0.0:")
        port = url.rpartition(":")[2]
        assert httpx.get(f"http://127.0.0.1:{port}/", trust_env=False).status_code == 404


def run(*arguments: str, env: dict[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **(env or {})}
    command = [sys.executable, "-m", "feishu_vc_sandbox", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=20)


PROGRAM = """
import json, os, sys, urllib.request
app = {"app_id": os.environ["FEISHU_APP_ID"], "app_secret": os.environ["FEISHU_APP_SECRET"]}
url = os.environ["FEISHU_DOMAIN"] + "/open-apis/auth/v3/tenant_access_token/internal"
request = urllib.request.Request(url, json.dumps(app).encode())
answer = urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request).read().decode()
print(answer[:10], sys.argv[1:], "FEISHU_ACCESS_TOKEN" in os.environ)
sys.exit(3)
"""


def test_a_command_finds_the_sandbox_in_its_environment() -> None:
    arguments = ["--app", "cli_a:one", "--", sys.executable, "-c", PROGRAM, "--quiet", "--"]
    result = run(*arguments, env={"FEISHU_ACCESS_TOKEN": "t-real"})
    assert (result.returncode, result.stdout) == (3, "{\"code\":0, ['--quiet', '--'] False\n")
    assert result.stderr == f"POST {INTERNAL} 200 code=0 sandbox-00000001\n"


def test_a_command_can_act_for_a_user() -> None:
    url = "/open-apis/vc/v1/meetings/6911188411934433028/end"
    program = (
        "import os, urllib.request as r; headers = {'Authorization': 'Bearer ' + os.environ['FEISHU_ACCESS_TOKEN']};"
        f"print(r.urlopen(r.Request(os.environ['FEISHU_DOMAIN'] + '{url}', method='PATCH', headers=headers)).status)"
    )
    assert run("--as-user", "--", sys.executable, "-c", program).stdout == "200\n"
    assert run("--as-user", "ou_else", "--", sys.executable, "-c", program).returncode == 1
    alone = run("--as-user")
    assert (alone.returncode, "--as-user is for a command" in alone.stderr) == (2, True)


def test_the_status_of_a_command_that_a_signal_ended_or_that_does_not_exist() -> None:
    assert run("--", sys.executable, "-c", "import os; os.kill(os.getpid(), 9)").returncode == 137
    missing = run("--", "/no/such/program")
    assert (missing.returncode, missing.stderr) == (
        127,
        "feishu-vc-sandbox: cannot run /no/such/program: No such file or directory\n",
    )
    empty = run("--")
    assert (empty.returncode, "-- must be followed by a command" in empty.stderr) == (2, True)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 5)])
def test_the_command_decides_how_a_signal_ends_it(number: signal.Signals, status: int) -> None:
    program = "import sys, time\nprint('up', flush=True)\ntry: time.sleep(20)\nexcept KeyboardInterrupt: sys.exit(5)"
    arguments = [sys.executable, "-m", "feishu_vc_sandbox", "--", sys.executable, "-c", program]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"
    if number is signal.SIGINT:  # a terminal tells the whole group
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    process.communicate(timeout=10)
    assert process.returncode == status
