"""The command as a user gets it: the archive unpacked, installed under a prefix of its own, run against the sandbox."""

import os
import re
import subprocess
import tarfile
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.packages.demo import check_demo
from tests.toolchain import require

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "curl"
SAMPLE = ROOT / "generated/samples/curl/reserves_get_active_meeting.sh"


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the archive's own `make install` put the command."""
    require("curl", "test")
    folder = tmp_path_factory.mktemp("curl")
    call("make", "-C", PACKAGE, "dist", f"OUT={folder}")
    with tarfile.open(folder / "feishu-vc.tar.gz") as archive:
        archive.extractall(folder / "unpacked", filter="data")
    call("make", "-C", folder / "unpacked", "install", f"PREFIX={folder / 'prefix'}")
    return folder / "prefix"


@pytest.fixture
def environment(prefix: Path, tmp_path: Path, feishu_sandbox: RunningSandbox) -> dict[str, str]:
    path = f"{prefix / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, **feishu_sandbox.environment, "PATH": path, "HOME": str(tmp_path), "XDG_CACHE_HOME": ""}


def test_it_is_one_file_and_its_completion(prefix: Path) -> None:
    files = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file()}
    assert files == {"bin/feishu-vc", "share/bash-completion/completions/feishu-vc"}


def test_the_installed_command_runs_the_demo(environment: dict[str, str], feishu_sandbox: RunningSandbox) -> None:
    done = subprocess.run(["bash", SAMPLE], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    check_demo(done.stdout, feishu_sandbox)


def test_tokens_are_for_their_owner_alone(environment: dict[str, str], tmp_path: Path) -> None:
    subprocess.run(["bash", SAMPLE], env=environment, capture_output=True, timeout=60, check=True)
    cache = tmp_path / ".cache/feishu-vc"
    assert cache.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in cache.iterdir()} == {0o600}


def programs_of_the_readme() -> list[str]:
    """Those that need nothing but an app: no user, no ticket, no vault."""
    found = re.findall(r"^```bash\n(.*?)^```$", (PACKAGE / "README.md").read_text(), re.M | re.S)
    return [each for each in found if not re.search("exchange-code|set-app-ticket|vault", each)]


@pytest.mark.parametrize("number", range(5))
def test_programs_of_the_readme_run(number: int, environment: dict[str, str]) -> None:
    command = ["bash", "-euo", "pipefail", "-c", programs_of_the_readme()[number]]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_no_program_of_the_readme_is_left_out() -> None:
    assert len(programs_of_the_readme()) == 5


def call(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
