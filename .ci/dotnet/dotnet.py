"""A stand-in for the `dotnet` command line, for machines that reach neither the .NET SDK nor NuGet.

    dotnet build PROJECT|SOLUTION [-c CONFIGURATION] [--artifacts-path DIR]
    dotnet test PROJECT …                              NUnit 3, every test in the project
    dotnet pack PROJECT … -o DIR
    dotnet run --project PROJECT … [-- ARGUMENTS]
    dotnet PROGRAM.dll ARGUMENTS                       (in the shell script beside it) the runtime

It knows as much of MSBuild as the projects of this repository use, and refuses what it does not know: the properties
of a project and of the `Directory.Build.props` above it, `$(…)`, all `*.cs` files below it, project references,
InternalsVisibleTo, NUnit, packages in folders that a nuget.config names. What was compiled stays until something that
went in changes. The compiler is Roslyn 4.8 without analyzers and generators; it sees the assemblies of .NET 9, whatever
the project targets.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

HOME = Path(__file__).parent
NET = HOME / "net"
IGNORED = ("Microsoft.NET.Test.Sdk", "NUnit3TestAdapter")
RUNTIME = {"tfm": "net8.0", "rollForward": "Major", "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"}}


class RefusalError(Exception):
    """Something that cannot be done here, or that went wrong."""


@dataclass(frozen=True)
class Output:
    """Where builds go: as with `--artifacts-path`, or beside the project."""

    artifacts: Path | None
    configuration: str
    is_quiet: bool = False

    def bin(self, project: "Project") -> Path:
        """The folder of a project's assembly."""
        if self.artifacts is None:
            return project.folder / "bin" / self.configuration / "net8.0"
        return self.artifacts / "bin" / project.file.stem / self.configuration.lower()

    def obj(self, project: "Project") -> Path:
        """The folder of what is needed on the way."""
        if self.artifacts is None:
            return project.folder / "obj"
        return self.artifacts / "obj" / project.file.stem / self.configuration.lower()


class Project:
    """A project file with what stands above it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.folder = file.parent
        self.properties: dict[str, str] = {}
        self.items: list[tuple[str, ElementTree.Element]] = []
        for source in [*self._props(), file]:
            self._read(source)

    def __getitem__(self, name: str) -> str:
        return self.properties.get(name, "")

    @property
    def name(self) -> str:
        """The assembly's name."""
        return self["AssemblyName"] or self.file.stem

    def is_on(self, name: str) -> bool:
        """Whether a property is true."""
        return self[name].lower() == "true"

    def included(self, kind: str) -> Iterator[tuple[str, ElementTree.Element]]:
        """Items of a kind: what they include, and the element."""
        for item, element in self.items:
            if item == kind:
                yield element.get("Include", ""), element

    @property
    def references(self) -> list["Project"]:
        """The projects that it needs."""
        return [load((self.folder / path(include)).resolve()) for include, _ in self.included("ProjectReference")]

    @property
    def sources(self) -> list[Path]:
        """What is compiled."""
        excluded = {name for name in self["DefaultItemExcludes"].split(";") if name}
        found = sorted(self.folder.rglob("*.cs"))
        inner = [file.relative_to(self.folder) for file in found]
        return [
            self.folder / file for file in inner if file.parts[0] not in ("bin", "obj") and str(file) not in excluded
        ]

    def _props(self) -> Iterator[Path]:
        for folder in [self.folder, *self.folder.parents]:
            if (file := folder / "Directory.Build.props").is_file():
                yield file
                return

    def _read(self, source: Path) -> None:
        self.properties["MSBuildThisFileDirectory"] = f"{source.parent}/"
        for group in ElementTree.parse(source).getroot():
            for element in (group, *group):
                if element.get("Condition"):
                    raise RefusalError(f"{source}: the stand-in knows no conditions")
            if group.tag == "PropertyGroup":
                for element in group:
                    self.properties[element.tag] = self._expanded(element.text or "")
            elif group.tag == "ItemGroup":
                for element in group:
                    for name, value in element.attrib.items():
                        element.set(name, self._expanded(value))
                    self.items.append((element.tag, element))
            else:
                raise RefusalError(f"{source}: the stand-in knows no <{group.tag}>")

    def _expanded(self, text: str) -> str:
        return re.sub(r"\$\((\w+)\)", lambda match: self[match[1]], text)


@cache
def load(file: Path) -> Project:
    """Read a project, once."""
    if not file.is_file():
        raise RefusalError(f"there is no {file}")
    return Project(file)


def projects(named: Path) -> list[Project]:
    """What a command is about: a project, those of a solution, the one in a folder."""
    if named.is_dir():
        found = [*named.glob("*.sln"), *named.glob("*.csproj")]
        if len(found) != 1:
            raise RefusalError(f"{named} holds {len(found)} projects and solutions; name one")
        named = found[0]
    if not named.is_file():
        raise RefusalError(f"there is no {named}")
    if named.suffix == ".sln":
        inner = re.findall(r'"([^"]+\.csproj)"', named.read_text())
        return [load((named.parent / path(each)).resolve()) for each in inner]
    return [load(named.resolve())]


def path(text: str) -> str:
    """A path as projects spell it."""
    return text.replace("\\", "/")


def build(project: Project, output: Output) -> Path:
    """Compile a project and what it needs, unless that is done; give the assembly."""
    references = [build(each, output) for each in project.references]
    for include, item in project.included("PackageReference"):
        references += package(project, include, item)
    folder, target = output.obj(project), output.bin(project) / f"{project.name}.dll"
    inputs = [*project.sources, *references, Path(__file__)]
    state = hashlib.sha256(repr((sorted(project.properties.items()), str(target))).encode())
    for _, element in project.items:
        state.update(ElementTree.tostring(element))
    for file in inputs:
        state.update(f"{file}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    stamp = folder / "state"
    if target.is_file() and stamp.is_file() and stamp.read_text() == state.hexdigest():
        return target
    stamp.unlink(missing_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    sources = [*project.sources, attributes(project, folder)]
    if not compile_(sources, references, target, list(compiler_options(project, target))):
        raise RefusalError(f"{project.file.name} does not compile")
    for reference in references:
        for file in reference.parent.glob(f"{reference.stem}.*"):
            shutil.copy(file, target.parent)
    if project["OutputType"] == "Exe" or project.is_on("IsTestProject"):
        target.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": RUNTIME}))
    stamp.write_text(state.hexdigest())
    if not output.is_quiet:
        print(f"  {project.file.stem} -> {target}")
    return target


def attributes(project: Project, folder: Path) -> Path:
    """Write the attributes of an assembly, as the SDK does."""
    version = project["Version"] or "1.0.0"
    framework = '".NETCoreApp,Version=v8.0", FrameworkDisplayName = ".NET 8.0"'
    number = version.split("-")[0]
    lines = [
        f"[assembly: System.Runtime.Versioning.TargetFramework({framework})]",
        f'[assembly: System.Reflection.AssemblyVersion("{number}.0")]',
        f'[assembly: System.Reflection.AssemblyInformationalVersion("{version}")]',
    ]
    for include, _ in project.included("InternalsVisibleTo"):
        lines.append(f'[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("{include}")]')
    file = folder / "AssemblyInfo.cs"
    file.write_text("\n".join(lines) + "\n")
    return file


def compile_(sources: Sequence[Path], references: Sequence[Path], target: Path, options: Sequence[str]) -> bool:
    """Call the compiler, in this process: it starts once for all projects."""
    sys.path.insert(0, str(HOME))
    import csc  # type: ignore[import-not-found]  # loads the runtime

    common = ["-nologo", "-noconfig", "-nostdlib+", "-deterministic+", "-nowarn:CS1701,CS1702", f"@{NET}/netcore.rsp"]
    inputs = [*(f"-r:{reference}" for reference in references), *map(str, sources)]
    status: int = csc.main([*common, *options, f"-out:{target}", *inputs])
    return status == 0


def compiler_options(project: Project, target: Path) -> Iterator[str]:
    """What a project says of how it is compiled."""
    yield f"-langversion:{project['LangVersion'] or '12.0'}"
    yield f"-nullable:{project['Nullable'] or 'disable'}"
    yield f"-target:{'exe' if project['OutputType'] == 'Exe' else 'library'}"
    if project.is_on("TreatWarningsAsErrors"):
        yield "-warnaserror+"
    if project["NoWarn"]:
        yield f"-nowarn:{project['NoWarn'].strip(';').replace(';', ',')}"
    if project.is_on("GenerateDocumentationFile"):
        yield f"-doc:{target.with_suffix('.xml')}"


def package(project: Project, name: str, item: ElementTree.Element) -> list[Path]:
    """Give the assemblies of a package: NUnit's own, or those of a folder that a nuget.config names."""
    if name in IGNORED:
        return []
    if name == "NUnit":
        return [NET / "lib/nunit.framework.dll"]
    version = item.get("Version", "").strip("[]")
    for folder in [project.folder, *project.folder.parents]:
        if (config := folder / "nuget.config").is_file():
            for source in ElementTree.parse(config).getroot().iterfind("packageSources/add"):
                if (found := folder / source.get("value", "") / f"{name}.{version}.nupkg").is_file():
                    return unpacked(found, project.folder / "obj" / f"{name}.{version}")
    raise RefusalError(f"{project.file.name} needs {name} {version}; there is no NuGet here")


def unpacked(file: Path, folder: Path) -> list[Path]:
    """Unpack a package and give its assemblies for .NET 8."""
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    return sorted((folder / "lib/net8.0").glob("*.dll"))


def test(project: Project, output: Output) -> int:
    """Run the tests of a project; print those that fail, and how many there were."""
    tests = build(project, output)
    runner = tests.parent / "nunit-runner.dll"
    if not runner.is_file():
        compile_([HOME / "NUnitRunner.cs"], [NET / "lib/nunit.framework.dll"], runner, ["-target:exe"])
    shutil.copy(tests.with_suffix(".runtimeconfig.json"), runner.with_suffix(".runtimeconfig.json"))
    with subprocess.Popen([NET / "dotnet", runner, tests], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if not line.startswith("Passed "):
                print(line, end="", flush=True)
    return process.returncode


def pack(project: Project, output: Output, destination: Path) -> None:
    """Make a package of a library: an archive in NuGet's layout."""
    assembly = build(project, output)
    described = {
        "id": project["PackageId"] or project.name,
        "version": project["Version"],
        "authors": project["Authors"],
        "description": project["Description"],
        "license": project["PackageLicenseExpression"],
        "projectUrl": project["PackageProjectUrl"],
        "readme": project["PackageReadmeFile"],
        "tags": project["PackageTags"].replace(";", " "),
    }
    kinds = {"license": ' type="expression"'}
    fields = "".join(
        f"    <{name}{kinds.get(name, '')}>{escape(value)}</{name}>\n" for name, value in described.items() if value
    )
    files = {f"lib/net8.0/{file.name}": file for file in (assembly, assembly.with_suffix(".xml")) if file.is_file()}
    for include, item in project.included("None"):
        if item.get("Pack") == "true":
            files[Path(include).name] = project.folder / path(include)
    destination.mkdir(parents=True, exist_ok=True)
    target = destination / f"{described['id']}.{described['version']}.nupkg"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{described['id']}.nuspec", NUSPEC.format(fields=fields))
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        for name, file in files.items():
            archive.write(file, name)
    print(f"  {target}")


NUSPEC = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
{fields}    <dependencies>
      <group targetFramework="net8.0" />
    </dependencies>
  </metadata>
</package>
"""
CONTENT_TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="nuspec" ContentType="application/octet" />
  <Default Extension="dll" ContentType="application/octet" />
  <Default Extension="xml" ContentType="application/octet" />
  <Default Extension="md" ContentType="application/octet" />
</Types>
"""


def main(argv: Sequence[str]) -> int:
    """Do one command."""
    own = list(argv[: argv.index("--")] if "--" in argv else argv)
    parser = argparse.ArgumentParser(prog="dotnet", description="A stand-in for the .NET SDK.")
    parser.add_argument("command", choices=["build", "test", "pack", "run"])
    parser.add_argument("project", nargs="?", type=Path)
    parser.add_argument("--project", dest="named", type=Path)
    parser.add_argument("-c", "--configuration", default=None)
    parser.add_argument("--artifacts-path", type=lambda text: Path(text).resolve())
    parser.add_argument("-o", "--output", type=Path, default=Path())
    parser.add_argument("-v", "--verbosity")
    parser.add_argument("--nologo", action="store_true")
    options = parser.parse_args(own)
    configuration = options.configuration or ("Release" if options.command == "pack" else "Debug")
    output = Output(options.artifacts_path, configuration, options.verbosity in ("q", "quiet"))
    found = projects(options.project or options.named or Path())
    if options.command == "build":
        for project in found:
            build(project, output)
        return 0
    (project,) = found
    if options.command == "test":
        return test(project, output)
    if options.command == "pack":
        pack(project, output, options.output)
        return 0
    program = build(project, output)
    sys.stdout.flush()
    os.execv(NET / "dotnet", ["dotnet", str(program), *argv[len(own) + 1 :]])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except RefusalError as refusal:
        sys.exit(f"error: {refusal}")
