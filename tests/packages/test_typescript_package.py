"""The npm package as a user gets it: packed, checked, installed into a project, bundled, run on the sandbox."""

import gzip
import json
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.packages.demo import check_demo
from tests.toolchain import require

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated/typescript"
SAMPLES = ROOT / "generated/samples/typescript"
TOOLS = ROOT / ".cache/tools/typescript/node_modules"
README = (PACKAGE / "README.md").read_text() if PACKAGE.is_dir() else ""
PROGRAMS = re.findall(r"^```ts\n(.*?)^```$", README, re.M | re.S)
COMMONJS = """\
import { FeishuVC } from "feishu-vc";
import { FileTokenStore } from "feishu-vc/node";

const client = new FeishuVC({ tokenStore: new FileTokenStore(process.argv[2]!) });
client.reserves.getActiveMeeting("6911188411932033028").then(({ meeting }) => console.log(meeting?.topic));
"""
OWN_ERRORS = {
    "Reserves": "InvalidPasswordError",
    "Meetings": "CalleeBusyError",
    "Recordings": "RecordingProcessingError",
}
"""For each resource an error class that no other resource has."""
BYTES = 12_000
"""How large a bundle with one resource may be, minified and gzipped; what the resource itself has to say counts."""


@pytest.fixture(scope="module")
def tarball(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `npm pack` makes, built by its own `prepack`."""
    require("typescript", "test")
    folder = tmp_path_factory.mktemp("pack")
    shutil.copytree(PACKAGE, folder / "package", ignore=shutil.ignore_patterns("dist", "node_modules"))
    (folder / "package/node_modules").symlink_to(TOOLS)
    call("npm", "pack", "--silent", "--pack-destination", folder, cwd=folder / "package")
    (packed,) = folder.glob("*.tgz")
    return packed


@pytest.fixture(scope="module")
def project(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose one dependency is the package, with compiled programs."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text(json.dumps({"name": "consumer", "private": True, "type": "module"}))
    call("npm", "install", "--silent", "--offline", "--no-audit", "--no-fund", tarball, cwd=folder)
    options = {
        "strict": True,
        "module": "nodenext",
        "target": "es2022",
        "types": ["node"],
        "typeRoots": [str(TOOLS / "@types")],
        "skipLibCheck": False,
        "noEmitOnError": True,
    }
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "include": ["*.ts", "*.cts"]}))
    shutil.copy(SAMPLES / "reserves_get_active_meeting.ts", folder / "sample.ts")
    (folder / "old.cts").write_text(COMMONJS)
    for number, program in enumerate(PROGRAMS):
        (folder / f"program-{number}.ts").write_text(program)
    call(TOOLS / ".bin/tsc", cwd=folder)
    return folder


def test_it_holds_what_was_built_and_nothing_else(tarball: Path) -> None:
    with tarfile.open(tarball) as archive:
        names = {name.removeprefix("package/") for name in archive.getnames()}
    assert {"package.json", "README.md", "LICENSE", "dist/esm/index.d.ts", "dist/cjs/index.js"} <= names
    assert {name.split("/")[0] for name in names} == {"package.json", "README.md", "LICENSE", "dist"}


def test_it_has_no_dependencies(tarball: Path) -> None:
    with tarfile.open(tarball) as archive:
        file = archive.extractfile("package/package.json")
        assert file
        manifest = json.load(file)
    assert not {"dependencies", "peerDependencies", "optionalDependencies"} & set(manifest)


@pytest.mark.parametrize("check", [["publint", "run", "--strict"], ["attw", "--no-color"]], ids=["publint", "attw"])
def test_it_passes(check: list[str], tarball: Path) -> None:
    call(TOOLS / ".bin" / check[0], *check[1:], tarball)


def test_the_sample_runs(project: Path, feishu_sandbox: RunningSandbox) -> None:
    printed = call("node", "sample.js", cwd=project, sandbox=feishu_sandbox)
    check_demo(printed, feishu_sandbox)


def test_commonjs_runs(project: Path, feishu_sandbox: RunningSandbox) -> None:
    assert call("node", "old.cjs", project / "tokens", cwd=project, sandbox=feishu_sandbox) == "my meeting\n"


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_programs_of_the_readme_run(number: int, project: Path, feishu_sandbox: RunningSandbox) -> None:
    call("node", f"program-{number}.js", cwd=project, sandbox=feishu_sandbox)


def test_elsewhere_it_speaks_through_fetch_alone(project: Path, feishu_sandbox: RunningSandbox) -> None:
    """Bundled for browsers and workers; a module of Node's in it would fail the bundling."""
    bundle(project, 'import { FeishuVC } from "feishu-vc"; globalThis.FeishuVC = FeishuVC;', "--platform=browser")
    (project / "run.mjs").write_text(
        'import "./bundle.js";\n'
        "const options = { appId: process.argv[2], appSecret: process.argv[3], domain: process.argv[4] };\n"
        'const { meeting } = await new FeishuVC(options).reserves.getActiveMeeting("6911188411932033028");\n'
        "console.log(meeting.topic);\n"
    )
    credentials = (feishu_sandbox.app_id, feishu_sandbox.app_secret, feishu_sandbox.base_url)
    assert call("node", "run.mjs", *credentials, cwd=project) == "my meeting\n"


@pytest.mark.parametrize("resource", OWN_ERRORS)
def test_one_resource_makes_a_small_bundle(resource: str, project: Path) -> None:
    """The error classes of the core and of the resource are in it, those of other resources and of logins are not."""
    code = f'import {{ CoreClient, {resource} }} from "feishu-vc"; export default new {resource}(new CoreClient());'
    content = bundle(project, code)
    assert len(gzip.compress(content, 9)) <= BYTES
    assert b"DataNotExistError" in content
    assert b"FrequencyLimitError" in content
    assert b"AuthorizationCodeExpiredError" not in content
    for owner, error in OWN_ERRORS.items():
        assert (error.encode() in content) == (owner == resource)
    for operation in ("reserves.apply", "meetings.invite", "recordings.start"):
        assert (operation.encode() in content) == operation.startswith(resource.lower())


def bundle(project: Path, code: str, *options: str) -> bytes:
    (project / "bundled.js").write_text(code)
    esbuild = TOOLS / ".bin/esbuild"
    call(esbuild, "bundled.js", "--bundle", "--minify", "--format=esm", "--outfile=bundle.js", *options, cwd=project)
    return (project / "bundle.js").read_bytes()


def call(*command: object, cwd: Path | None = None, sandbox: RunningSandbox | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(sandbox.environment if sandbox else {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout
