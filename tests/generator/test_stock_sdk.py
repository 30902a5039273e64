"""`make sdk`: a stock generator of openapi-generator makes a whole client of our spec."""

import compileall
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def make(generator: str, out: Path) -> "subprocess.CompletedProcess[str]":
    command = ["make", "sdk", f"GENERATOR={generator}", f"OUT={out}"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)


def test_a_client_comes_out(tmp_path: Path) -> None:
    done = make("python", tmp_path / "client")
    assert done.returncode == 0, done.stderr
    assert compileall.compile_dir(tmp_path / "client", quiet=1)
    method = "def reserves_get_active_meeting("
    assert any(method in path.read_text() for path in (tmp_path / "client").rglob("*.py"))
    assert [path.name for path in tmp_path.iterdir()] == ["client"]


def test_a_folder_with_something_in_it_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    done = make("python", tmp_path)
    assert (done.returncode, [path.name for path in tmp_path.iterdir()]) == (2, ["mine.txt"])
    assert f"{tmp_path} is not empty — name a folder that does not exist" in done.stderr


def test_an_unknown_generator_is_refused_with_those_there_are(tmp_path: Path) -> None:
    done = make("klingon", tmp_path / "client")
    assert done.returncode == 2
    assert "no generator is called 'klingon' — there are: " in done.stderr
    assert "kotlin" in done.stderr
    assert not (tmp_path / "client").exists()


def test_a_file_in_the_place_of_the_folder_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert make("python", tmp_path / "file").returncode == 2
    assert (tmp_path / "file").read_text() == ""
