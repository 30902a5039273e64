"""The Java package as a user gets it: built and installed by Maven, used by a project, run on the sandbox."""

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from feishu_vc_sandbox.runner import RunningSandbox

from tests.packages.demo import check_demo
from tests.toolchain import require

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated/java"
SAMPLE = ROOT / "generated/samples/java/reserves_get_active_meeting/Main.java"
PROGRAMS = [
    pytest.param(program, id=str(number))
    for number, program in enumerate(
        re.findall(r"^```java\n(.*?)^```$", (PACKAGE / "README.md").read_text(), re.M | re.S)
    )
]
CONSUMER = """<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>consumer</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>io.github.feishuvc</groupId>
      <artifactId>feishu-vc</artifactId>
      <version>1.0.0</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-resources-plugin</artifactId>
        <version>3.3.1</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
      </plugin>
    </plugins>
  </build>
</project>
"""

Maven = Callable[..., None]


@pytest.fixture(scope="module")
def maven(tmp_path_factory: pytest.TempPathFactory) -> Maven:
    """Maven with a repository of its own, in which what the user's has need not be fetched again."""
    require("java", "test")
    repository = tmp_path_factory.mktemp("maven") / "repository"
    known = Path.home() / ".m2/repository"
    if known.is_dir():
        shutil.copytree(known, repository, copy_function=linked)

    def run(folder: Path, *goals: str) -> None:
        command = ["mvn", "--quiet", "--batch-mode", f"-Dmaven.repo.local={repository}", *goals]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
        assert done.returncode == 0, f"{goals} failed:\n{done.stdout}\n{done.stderr}"

    return run


@pytest.fixture(scope="module")
def built(maven: Maven, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the jars; Javadoc and compiler warnings fail the build."""
    folder = tmp_path_factory.mktemp("package") / "java"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("target"))
    maven(folder, "install")
    return folder / "target"


@pytest.fixture(scope="module")
def consumer(built: Path, maven: Maven, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has the package as its dependency and the demo as its program."""
    folder = tmp_path_factory.mktemp("consumer")
    (folder / "pom.xml").write_text(CONSUMER)
    sources = folder / "src/main/java"
    sources.mkdir(parents=True)
    shutil.copy(SAMPLE, sources)
    maven(folder, "compile", "dependency:copy-dependencies", "-DoutputDirectory=lib")
    return folder


def test_there_are_jars_of_classes_sources_and_documentation(built: Path) -> None:
    jars = {jar.name: zipfile.ZipFile(jar).namelist() for jar in built.glob("*.jar")}
    assert set(jars) == {f"feishu-vc-1.0.0{suffix}.jar" for suffix in ("", "-sources", "-javadoc")}
    classes = jars["feishu-vc-1.0.0.jar"]
    assert {"module-info.class", "META-INF/LICENSE", "io/github/feishuvc/FeishuVc.class"} <= set(classes)
    assert "io/github/feishuvc/FeishuVc.java" in jars["feishu-vc-1.0.0-sources.jar"]
    assert "io.github.feishuvc/io/github/feishuvc/FeishuVc.html" in jars["feishu-vc-1.0.0-javadoc.jar"]


def test_it_brings_one_dependency(consumer: Path) -> None:
    assert sorted(jar.name for jar in (consumer / "lib").iterdir()) == [
        "feishu-vc-1.0.0.jar",
        "jackson-core-2.20.0.jar",
    ]


@pytest.mark.parametrize("way", ["class-path", "module-path"])
def test_the_installed_package_runs_the_demo(consumer: Path, way: str, feishu_sandbox: RunningSandbox) -> None:
    libraries = {
        "class-path": ["-cp", "target/classes:lib/*"],
        "module-path": ["--module-path", "lib", "--add-modules", "io.github.feishuvc", "-cp", "target/classes"],
    }
    done = subprocess.run(
        ["java", *libraries[way], "Main"],
        cwd=consumer,
        env={**os.environ, **feishu_sandbox.environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    check_demo(done.stdout, feishu_sandbox)


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_programs_of_the_readme_run(
    consumer: Path, program: str, feishu_sandbox: RunningSandbox, tmp_path: Path
) -> None:
    source = tmp_path / "Main.java"
    source.write_text(program)
    done = subprocess.run(
        ["java", "-Dfile.encoding=UTF-8", f"-Duser.home={tmp_path}", "-cp", consumer / "lib/*", source],
        env={**os.environ, **feishu_sandbox.environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr


def linked(source: str, target: str) -> None:
    """Make a file appear in another place, at no cost where that is possible."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
