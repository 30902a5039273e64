"""The PHP package as a user gets it: archived and installed by Composer into a project, run against the sandbox.

Composer works offline here: what a registry would tell of the package (its composer.json and where the archive is)
stands in the project's own file; Guzzle and the PSR-3 interfaces are those that Debian packages.
"""

import json
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
PACKAGE = ROOT / "generated" / "php"
SAMPLE = ROOT / "generated/samples/php/reserves_get_active_meeting.php"
README = (PACKAGE / "README.md").read_text() if PACKAGE.is_dir() else ""
PACKAGED = {"guzzlehttp/guzzle": "7.4.5", "psr/log": "1.1.4"}
INCLUDE_PATH = ("-d", "include_path=.:/usr/share/php")


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require("php", "test")
    folder = tmp_path_factory.mktemp("dist")
    composer(PACKAGE, "archive", "--format=tar", f"--dir={folder}", "--file=feishu-vc")
    return folder


@pytest.fixture(scope="module")
def project(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that requires the package and nothing else."""
    folder = tmp_path_factory.mktemp("project")
    metadata = json.loads((PACKAGE / "composer.json").read_text())
    packages = [
        {**metadata, "dist": {"type": "tar", "url": (dist / "feishu-vc.tar").as_uri()}},
        *({"name": name, "version": version, "type": "metapackage"} for name, version in PACKAGED.items()),
    ]
    manifest = {
        "repositories": [{"packagist": False}, *({"type": "package", "package": each} for each in packages)],
        "require": {"feishu-vc/feishu-vc": "^1.0"},
        "autoload": {"files": ["packaged.php"]},
    }
    (folder / "composer.json").write_text(json.dumps(manifest))
    (folder / "packaged.php").write_text("<?php require 'GuzzleHttp/autoload.php'; require 'Psr/Log/autoload.php';")
    composer(folder, "install", "--no-progress", "--classmap-authoritative")
    return folder


def test_the_archive_holds_the_package_and_nothing_else(dist: Path) -> None:
    with tarfile.open(dist / "feishu-vc.tar") as archive:
        names = [member.name for member in archive if member.isfile()]
    assert {"composer.json", "README.md", "LICENSE", "autoload.php", "src/FeishuVcClient.php"} <= set(names)
    assert "src/Resources/Reserves.php" in names
    assert {name.split("/")[0] for name in names} == {"composer.json", "README.md", "LICENSE", "autoload.php", "src"}


def test_the_metadata_is_ready_for_the_registry() -> None:
    require("php", "test")
    composer(PACKAGE, "validate", "--strict", "--no-check-lock", "--no-check-version")


def test_the_installed_package_runs_the_demo(project: Path, feishu_sandbox: RunningSandbox, tmp_path: Path) -> None:
    done = php(project, feishu_sandbox, tmp_path, str(SAMPLE))
    assert done.returncode == 0, done.stderr
    check_demo(done.stdout, feishu_sandbox)


def test_the_next_process_finds_the_token(project: Path, feishu_sandbox: RunningSandbox, tmp_path: Path) -> None:
    for _ in range(2):
        assert php(project, feishu_sandbox, tmp_path, str(SAMPLE)).returncode == 0
    operations = [request.operation for request in feishu_sandbox.requests]
    assert operations.count("auth.create_tenant_access_token_internal") == 1
    assert operations.count("reserves.get_active_meeting") == 2


@pytest.mark.parametrize("number", range(len(re.findall(r"^```php$", README, re.M))))
def test_program_of_the_readme_runs(number: int, project: Path, feishu_sandbox: RunningSandbox, tmp_path: Path) -> None:
    program = re.findall(r"^```php\n(.*?)^```$", README, re.M | re.S)[number]
    begin = "<?php\ndeclare(strict_types=1);\nrequire 'vendor/autoload.php';\n"
    (tmp_path / "program.php").write_text(begin + program)
    done = php(project, feishu_sandbox, tmp_path, str(tmp_path / "program.php"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning" not in done.stdout + done.stderr


def php(project: Path, sandbox: RunningSandbox, temporary: Path, file: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, **sandbox.environment, "TMPDIR": str(temporary), "HOME": str(temporary)}
    command = ["php", *INCLUDE_PATH, file]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def composer(folder: Path, *arguments: str) -> None:
    environment = {**os.environ, "COMPOSER_DISABLE_NETWORK": "1", "COMPOSER_ALLOW_SUPERUSER": "1"}
    command = ["composer", "--no-interaction", "--quiet", f"--working-dir={folder}", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
