"""What a target says of its language's own tools is run, once where once is enough, and what is missing is told."""

import sys
from pathlib import Path

import pytest

from generator import tasks
from generator.paths import Paths
from generator.problem import Refusal
from generator.target import Setup, Target, Tool
from tests.generator.miniature import Checkout

MISSING = (Tool("no-such-tool", "install it from somewhere", ("generate", "lint")),)
TOUCH = (sys.executable, "-c", "open('runs', 'a').write('x')")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    (tmp_path / "generator/targets/toy").mkdir(parents=True)
    (tmp_path / "generator/targets/toy/versions.txt").write_text("1.0")
    return Paths(tmp_path, tmp_path / "openapi.yaml")


def target(paths: Paths, **keys: object) -> Target:
    return Target("toy", paths.targets / "toy", (), **keys)  # type: ignore[arg-type]


def test_a_missing_tool_is_named_with_how_to_get_it(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert not tasks.is_usable(target(paths, tools=MISSING), "lint")
    assert capsys.readouterr().err == "toy: skipped: no-such-tool is not installed; install it from somewhere\n"


def test_a_tool_is_asked_for_where_it_is_needed(paths: Paths) -> None:
    assert tasks.is_usable(target(paths, tools=MISSING), "build")
    assert tasks.missing_tool(target(paths, tools=MISSING), "generate")


def test_in_ci_a_missing_tool_is_a_failure(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(Refusal, match="toy: no-such-tool is not installed; install it"):
        tasks.is_usable(target(paths, tools=MISSING), "lint")


def test_set_up_runs_again_only_when_what_it_is_made_of_changes(paths: Paths) -> None:
    toy = target(paths, setup=Setup(("versions.txt",), (TOUCH,)))
    runs = paths.tools("toy") / "runs"
    tasks.set_up(paths, toy)
    tasks.set_up(paths, toy)
    assert runs.read_text() == "x"
    assert (paths.tools("toy") / "versions.txt").read_text() == "1.0"
    runs.write_text("kept")
    (toy.folder / "versions.txt").write_text("2.0")
    tasks.set_up(paths, toy)
    assert runs.read_text() == "x", "it starts in an empty folder"


def test_a_failed_set_up_is_done_again(paths: Paths) -> None:
    failing = target(paths, setup=Setup((), (TOUCH, (sys.executable, "-c", "exit(3)"))))
    for _ in range(2):
        with pytest.raises(Refusal, match="ended with 3"):
            tasks.set_up(paths, failing)
    assert (paths.tools("toy") / "runs").read_text() == "x"


def test_a_task_builds_first_and_runs_in_the_checkout(paths: Paths) -> None:
    build = (sys.executable, "-c", "import pathlib, sys; pathlib.Path(sys.argv[1], 'built').touch()", "{build}")
    test = (sys.executable, "-c", "import os, sys; sys.exit(not os.path.samefile('.', sys.argv[1]))", "{root}")
    tasks.run(paths, target(paths, build=(build,), test=(test,)), "test")
    assert (paths.build("toy") / "built").exists()


def test_a_program_that_cannot_be_run_is_named(paths: Paths) -> None:
    with pytest.raises(Refusal, match="toy: no-such-tool cannot be run: No such file"):
        tasks.run(paths, target(paths, lint=(("no-such-tool",),)), "lint")


def test_without_its_tools_a_language_is_not_generated(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout.edit("generator/targets/plain/target.yaml", "name: plain", f"name: plain\ntools: {needed()}")
    before = checkout.snapshot()
    monkeypatch.delenv("CI", raising=False)
    code, _, errors = checkout.run()
    assert code == 0
    assert "plain: skipped: no-such-tool is not installed; install it from somewhere" in errors
    assert checkout.snapshot() == before
    code, _, errors = checkout.run("--check")
    assert code == 0, errors
    monkeypatch.setenv("CI", "true")
    code, _, errors = checkout.run()
    assert code == 1
    assert "plain: no-such-tool is not installed" in errors


def needed() -> str:
    (tool,) = MISSING
    return f"[{{command: {tool.command}, get: {tool.get}}}]"
