"""What tests do with a copy of the miniature checkout."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main

Refused = Callable[..., str]


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
