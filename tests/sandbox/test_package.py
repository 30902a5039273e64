"""The built package carries the spec and works without the repository."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from feishu_vc_sandbox.spec.source import spec_path

from .test_running import SOURCE


def build(project: Path, target: str, into: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(into)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (built,) = into.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return built


def test_sdist_to_wheel_to_a_command(tmp_path: Path) -> None:
    with tarfile.open(build(SOURCE.parents[1], "sdist", tmp_path)) as sdist:
        sdist.extractall(tmp_path, filter="data")
    (project,) = (path for path in tmp_path.iterdir() if path.is_dir())
    site = tmp_path / "site"
    with zipfile.ZipFile(build(project, "wheel", tmp_path)) as wheel:
        wheel.extractall(site)
    assert (site / "feishu_vc_sandbox" / "openapi.yaml").read_bytes() == spec_path().read_bytes()
    assert (site / "feishu_vc_sandbox" / "py.typed").exists()
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import feishu_vc_sandbox.spec.source as s; print(s.spec_path())"
    )
    run = [sys.executable, "-c", script, str(site)]
    result = subprocess.run(run, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert Path(result.stdout.strip()) == site / "feishu_vc_sandbox" / "openapi.yaml"


def test_a_wheel_from_the_checkout_is_the_same(tmp_path: Path) -> None:
    with zipfile.ZipFile(build(SOURCE.parents[1], "wheel", tmp_path)) as wheel:
        assert wheel.read("feishu_vc_sandbox/openapi.yaml") == spec_path().read_bytes()
        metadata = wheel.read(next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))).decode()
    assert "feishu_vc_sandbox = feishu_vc_sandbox.pytest_plugin" in metadata
    assert "feishu-vc-sandbox = feishu_vc_sandbox.cli:main" in metadata
