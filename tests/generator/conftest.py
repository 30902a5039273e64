"""A checkout in miniature (`checkout/`), generated once, of which each test gets a copy to break."""

import hashlib
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main

MODEL = Path(__file__).parent / "checkout"


@dataclass(frozen=True)
class Checkout:
    """A copy of the miniature checkout, and what tests do with it."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def spec(self) -> Path:
        return self.root / "openapi.yaml"

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace a text that is there exactly once."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run the generator in this process (its workers are processes); give exit code, stdout and stderr."""
        self.capsys.readouterr()
        code = main(["--root", str(self.root), *arguments])
        captured = self.capsys.readouterr()
        return code, captured.out, captured.err

    def snapshot(self) -> dict[str, str]:
        """Give the content of everything under `generated/`, by path."""
        generated = self.root / "generated"
        files = sorted(path for path in generated.rglob("*") if path.is_file())
        return {str(path.relative_to(generated)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="session", autouse=True)
def light_workers() -> Iterator[None]:
    """Keep the generator's worker processes from importing pytest, which they take for the main program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(sys.modules["__main__"], "__file__", raising=False)
        patch.setattr(sys.modules["__main__"], "__spec__", None)
        yield


@pytest.fixture(scope="session")
def generated_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("generated") / "checkout"
    shutil.copytree(MODEL, root)
    assert main(["--root", str(root)]) == 0
    return root


@pytest.fixture
def checkout(generated_once: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Checkout:
    """A checkout whose `generated/` is up to date."""
    shutil.copytree(generated_once, tmp_path / "checkout")
    return Checkout(tmp_path / "checkout", capsys)


@pytest.fixture
def refused(checkout: Checkout) -> Callable[..., str]:
    """Run, expecting a refusal that leaves `generated/` as it was; give what it says."""

    def run(*arguments: str) -> str:
        before = checkout.snapshot()
        code, _, errors = checkout.run(*arguments)
        assert code == 1, errors
        assert checkout.snapshot() == before
        return errors

    return run
