"""A checkout in miniature (`checkout/`), generated once, of which each test gets a copy to break."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.generator.miniature import Checkout, Refused

MODEL = Path(__file__).parent / "checkout"


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
def refused(checkout: Checkout) -> Refused:
    """Run, expecting a refusal that leaves `generated/` as it was; give what it says."""

    def run(*arguments: str) -> str:
        before = checkout.snapshot()
        code, _, errors = checkout.run(*arguments)
        assert code == 1, errors
        assert checkout.snapshot() == before
        return errors

    return run
