"""The README tells the truth: its table is the catalogue's, its commands run."""

import re
import shutil
import subprocess

import pytest
from feishu_vc_sandbox import RunningSandbox
from feishu_vc_sandbox.control.http import _ROUTES
from feishu_vc_sandbox.gateway.magic_table import magic_table

from .test_running import SOURCE

README = (SOURCE.parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_magic_ids_of_the_readme_are_rows_of_the_table() -> None:
    rows = re.findall(r"^\| `999\d{10}` \| \d+ \| \d+ \|", README, re.MULTILINE)
    assert len(rows) >= 5
    table = magic_table()
    for row in rows:
        assert row in table


def test_every_path_of_the_control_api_is_listed() -> None:
    for method, path in _ROUTES:
        name = path if method in ("GET", "POST", "PUT") else path.replace("reservations/{id}", "…")
        assert f"`{method} {name.replace('meetings/{id}', '…') if method == 'DELETE' else name}`" in README


@pytest.mark.skipif(shutil.which("curl") is None, reason="the commands are curl's")
def test_the_commands_run(feishu_sandbox: RunningSandbox) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 4
    script = "set -eo pipefail\n" + "\n".join(blocks)
    environment = {"BASE": feishu_sandbox.base_url, "PATH": "/usr/bin:/bin", "NO_PROXY": "*"}
    bash = shutil.which("bash") or "bash"
    result = subprocess.run([bash, "-c", script], env=environment, capture_output=True, text=True, timeout=30)
    assert result.returncode == 0, result.stdout + result.stderr
    assert '"topic":"my meeting"' in result.stdout
    assert '"expired":3' in result.stdout
    # The life of a meeting, to its end.
    assert '"invite_results":[{"id":"ou_guest2","user_type":1,"status":1}]' in result.stdout
    assert '"host_user":{"id":"ou_guest","user_type":1}' in result.stdout
    assert re.search(r'"duration":"60\d{4}"', result.stdout)  # ten minutes, and what the commands took
