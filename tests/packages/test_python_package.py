"""The Python package as a user gets it: built, installed into a clean environment, run against the sandbox."""

import os
import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.packages.demo import check_demo

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "python"
SAMPLE = ROOT / "generated/samples/python/reserves_get_active_meeting.py"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, PACKAGE)
    return folder


@pytest.fixture(scope="module")
def python(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a clean environment with the wheel, its dependencies at the versions of the lock file."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder / "venv", with_pip=True)
    constraints = folder / "constraints.txt"
    lock = (ROOT / "generator/requirements.lock").read_text()
    constraints.write_text("\n".join(re.findall(r"^[\w.-]+==[^ \\]+", lock, re.M)))
    interpreter = folder / "venv/bin/python"
    (wheel,) = dist.glob("*.whl")
    call(interpreter, "-m", "pip", "install", "--quiet", "--constraint", constraints, wheel)
    return interpreter


def test_the_wheel_holds_the_package_and_nothing_else(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "feishu_vc/py.typed" in names
    assert "feishu_vc/resources/reserves.py" in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"feishu_vc"}


def test_the_sdist_holds_what_the_wheel_is_made_of(dist: Path) -> None:
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = [name.split("/", 1)[1] for name in archive.getnames()]
    assert {"pyproject.toml", "README.md", "LICENSE", "src/feishu_vc/_client.py"} <= set(names)


def test_the_installed_package_runs_the_demo(python: Path, feishu_sandbox: RunningSandbox) -> None:
    environment = {**os.environ, **feishu_sandbox.environment}
    done = subprocess.run([python, SAMPLE], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    check_demo(done.stdout, feishu_sandbox)


def test_it_brings_three_dependencies_of_its_own(python: Path) -> None:
    done = subprocess.run([python, "-m", "pip", "show", "feishu-vc"], capture_output=True, text=True, check=True)
    assert "Requires: filelock, httpx, msgspec\n" in done.stdout


def call(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
