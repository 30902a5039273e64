"""The Go module as a user gets it: packed as a proxy would, required by another project, run against the sandbox."""

import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.packages.demo import check_demo
from tests.toolchain import require

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated/go"
SAMPLE = ROOT / "generated/samples/go/reserves_get_active_meeting/main.go"
MODULE = "github.com/feishu-vc/feishu-vc/generated/go"
VERSION = re.findall(r'^const Version = "(.+)"$', (PACKAGE / "policy.go").read_text(), re.M)[0]


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module proxy of files, as `go help goproxy` describes it, with the package's zip."""
    require("go", "test")
    folder = tmp_path_factory.mktemp("proxy")
    versions = folder / MODULE / "@v"
    versions.mkdir(parents=True)
    (versions / "list").write_text(f"v{VERSION}\n")
    (versions / f"v{VERSION}.info").write_text(f'{{"Version": "v{VERSION}"}}')
    (versions / f"v{VERSION}.mod").write_text((PACKAGE / "go.mod").read_text())
    with zipfile.ZipFile(versions / f"v{VERSION}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(PACKAGE.rglob("*")):
            if path.is_file():
                archive.writestr(f"{MODULE}@v{VERSION}/{path.relative_to(PACKAGE).as_posix()}", path.read_bytes())
    return folder


@pytest.fixture(scope="module")
def project(proxy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of its own that got the module from the proxy."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "main.go").write_text(SAMPLE.read_text())
    go(proxy, folder, "mod", "init", "example.com/demo")
    go(proxy, folder, "get", f"{MODULE}@v{VERSION}")
    go(proxy, folder, "build", "-o", "demo", ".")
    return folder


def test_the_installed_module_runs_the_demo(project: Path, feishu_sandbox: RunningSandbox) -> None:
    environment = {**os.environ, **feishu_sandbox.environment}
    done = subprocess.run([project / "demo"], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    check_demo(done.stdout, feishu_sandbox)


def test_it_brings_nothing_but_itself(proxy: Path, project: Path) -> None:
    assert go(proxy, project, "list", "-m", "all").splitlines() == ["example.com/demo", f"{MODULE} v{VERSION}"]


def test_its_documentation_comes_along(proxy: Path, project: Path) -> None:
    text = go(proxy, project, "doc", f"{MODULE}.ReservesService.GetActiveMeeting")
    assert "ErrDataNotExist" in text
    assert "https://open.feishu.cn/document/" in text


@pytest.mark.parametrize("system", ["windows", "plan9"])
def test_it_builds_elsewhere(proxy: Path, project: Path, system: str) -> None:
    go(proxy, project, "build", "-o", os.devnull, ".", GOOS=system)


def go(proxy: Path, folder: Path, *command: str, **environment: str) -> str:
    modules = {
        "GOPROXY": proxy.as_uri(),
        "GONOSUMDB": "*",
        "GOFLAGS": "-modcacherw",
        "GOMODCACHE": str(proxy / "cache"),
    }
    done = subprocess.run(
        ["go", *command],
        cwd=folder,
        env={**os.environ, **modules, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"go {' '.join(command)} failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout
