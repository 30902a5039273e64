"""The NuGet package as a user gets it: packed, taken from a feed by programs, compiled, run against the sandbox."""

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
PACKAGE = ROOT / "generated/csharp"
SAMPLE = ROOT / "generated/samples/csharp/reserves_get_active_meeting/Program.cs"
README = (PACKAGE / "README.md").read_text() if PACKAGE.is_dir() else ""
PROGRAMS = {
    "sample": SAMPLE.read_text() if SAMPLE.is_file() else "",
    **{f"readme{n}": text for n, text in enumerate(re.findall(r"^```csharp\n(.*?)^```$", README, re.M | re.S))},
}
RUNNABLE = [name for name, text in PROGRAMS.items() if "\nusing var client" in text]
PROPERTIES = """\
<Project>
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <RollForward>Major</RollForward>
    <LangVersion>12.0</LangVersion>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="FeishuVc" Version="[{version}]" />
  </ItemGroup>
</Project>
"""
FEED = """\
<configuration>
  <config><add key="globalPackagesFolder" value="packages" /></config>
  <packageSources><add key="feed" value="feed" /></packageSources>
</configuration>
"""
SOLUTION = """\
Microsoft Visual Studio Solution File, Format Version 12.00
{projects}Global
\tGlobalSection(SolutionConfigurationPlatforms) = preSolution
\t\tDebug|Any CPU = Debug|Any CPU
\tEndGlobalSection
\tGlobalSection(ProjectConfigurationPlatforms) = postSolution
{configurations}\tEndGlobalSection
EndGlobal
"""


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what `dotnet pack` makes."""
    require("csharp", "test")
    folder = tmp_path_factory.mktemp("packed")
    artifacts = ["--artifacts-path", folder / "artifacts"]
    call("dotnet", "pack", PACKAGE / "FeishuVc.csproj", "-c", "Release", *artifacts, "-o", folder / "feed")
    return folder / "feed"


@pytest.fixture(scope="module")
def programs(feed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the programs are whose one dependency is the package, compiled."""
    folder = tmp_path_factory.mktemp("consumer")
    (folder / "feed").symlink_to(feed)
    (folder / "nuget.config").write_text(FEED)
    (folder / "Directory.Build.props").write_text(PROPERTIES.format(version=package(feed)[0]))
    for name, text in PROGRAMS.items():
        (folder / name).mkdir()
        (folder / name / "Program.cs").write_text(text)
        kind = "Exe" if name in RUNNABLE else "Library"
        project = (
            f'<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>{kind}</OutputType></PropertyGroup></Project>'
        )
        (folder / name / f"{name}.csproj").write_text(project)
    (folder / "All.sln").write_text(solution(list(PROGRAMS)))
    call("dotnet", "build", folder / "All.sln", "--artifacts-path", folder / "artifacts", "-v", "quiet")
    return folder / "artifacts/bin"


def test_it_holds_the_library_and_nothing_else(feed: Path) -> None:
    version, archive = package(feed)
    names = {name for name in archive.namelist() if not name.startswith(("_rels/", "package/", "[Content_Types]"))}
    library = {"lib/net8.0/FeishuVc.dll", "lib/net8.0/FeishuVc.xml"}
    assert names == {"FeishuVc.nuspec", "README.md", "LICENSE", *library}
    described = archive.read("FeishuVc.nuspec").decode()
    assert f"<version>{version}</version>" in described
    assert '<license type="expression">' in described
    assert "<dependency " not in described


def test_the_documentation_is_in_it(feed: Path) -> None:
    documentation = package(feed)[1].read("lib/net8.0/FeishuVc.xml").decode()
    assert "M:FeishuVc.Resources.Reserves.GetActiveMeetingAsync(" in documentation


@pytest.mark.parametrize("name", RUNNABLE)
def test_a_program_on_the_package_runs(
    name: str, programs: Path, feishu_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    done = subprocess.run(
        ["dotnet", programs / name / "debug" / f"{name}.dll"],
        env={**os.environ, **feishu_sandbox.environment, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if name == "sample":
        check_demo(done.stdout, feishu_sandbox)


def package(feed: Path) -> tuple[str, zipfile.ZipFile]:
    """The version of the package in a feed, and what is in it."""
    (file,) = feed.glob("FeishuVc.*.nupkg")
    return file.stem.removeprefix("FeishuVc."), zipfile.ZipFile(file)


def solution(names: list[str]) -> str:
    """A solution of projects, each in the folder of its name."""
    ids = {name: f"{{5A3F2C00-0000-4000-9000-{number:012}}}" for number, name in enumerate(names)}
    kind = "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}"
    return SOLUTION.format(
        projects="".join(
            f'Project("{kind}") = "{name}", "{name}\\{name}.csproj", "{id}"\nEndProject\n' for name, id in ids.items()
        ),
        configurations="".join(
            f"\t\t{id}.Debug|Any CPU.{what} = Debug|Any CPU\n"
            for id in ids.values()
            for what in ("ActiveCfg", "Build.0")
        ),
    )


def call(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
