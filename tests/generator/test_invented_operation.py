"""A new operation is an edit of openapi.yaml and nothing else: shown in every language with one that does not exist."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import walk
from generator.__main__ import main
from generator.source import load
from generator.target import names
from tests.conformance.runner import from_spec
from tests.conformance.runner.spec import Spec
from tests.toolchain import require

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
TARGETS = names(ROOT / "generator/targets")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is generated from, the invented operation in the spec, and what comes of it."""
    root = tmp_path_factory.mktemp("invented")
    for name in ("generator", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    spec = merged(load(ROOT / "openapi.yaml", "openapi.yaml").data, load(HERE / "invented.yaml", "invented.yaml").data)
    (root / ".cache").mkdir()
    (root / ".cache/tools").symlink_to(ROOT / ".cache/tools")  # formatters are set up once for all
    (root / "openapi.yaml").write_text(yaml.safe_dump(spec, sort_keys=False, allow_unicode=True))
    assert main(["--root", str(root)]) == 0
    return root


@pytest.mark.parametrize("language", TARGETS)
@pytest.mark.parametrize(
    "trace",
    [
        pytest.param("/open-apis/vc/v1/gadgets/", id="path"),
        pytest.param("vc:gadget", id="permission"),
        pytest.param("tune", id="method"),
        pytest.param("TuneGadgetRequest", id="request-model"),
        pytest.param("TuneGadgetResult", id="answer-model"),
        pytest.param("GadgetNoise", id="nested-model"),
        pytest.param("tuned_at|tunedAt|TunedAt", id="body-field"),
        pytest.param("loudness|Loudness", id="query-parameter"),
        pytest.param("tune_all|tuneAll|TuneAll|tune-all|--all", id="pages"),
        pytest.param("GadgetBroken", id="error-class"),
        pytest.param("GadgetShy", id="another-error-class"),
        pytest.param("Mend it.", id="advice"),
        pytest.param("Tunes a gadget and lists what was heard.", id="documentation"),
    ],
)
def test_the_package_has_it(checkout: Path, language: str, trace: str) -> None:
    require(language, "generate")
    assert any(spelling in content(checkout / "generated" / language) for spelling in trace.split("|"))


@pytest.mark.parametrize("language", TARGETS)
def test_there_is_a_sample(checkout: Path, language: str) -> None:
    require(language, "generate")
    (sample,) = (checkout / "generated/samples" / language).rglob("gadgets_tune*")
    assert "g-1" in (content(sample) if sample.is_dir() else sample.read_text())


def test_there_are_wire_and_error_cases(checkout: Path) -> None:
    generate = from_spec.generator(Spec(checkout / "openapi.yaml"))
    wire = {raw["id"] for raw, _ in generate("wire", "wire")}
    assert {"wire/gadgets.tune-request", "wire/gadgets.tune-answer", "wire/gadgets.tune-token"} <= wire
    errors = {raw["id"] for raw, _ in generate("errors", "errors")}
    assert {"errors/777001-gadget-broken", "errors/777002-gadget-shy"} <= errors


@pytest.mark.parametrize("language", TARGETS)
def test_overrides_name_no_endpoint(language: str) -> None:
    """Token operations aside; without this the next operation would need an edit there."""
    spec = load(ROOT / "openapi.yaml", "openapi.yaml").data
    methods = [place for place in walk.operations(spec) if not place.is_token_operation]
    code = content(ROOT / "overrides" / language)
    for place in methods:
        assert place.path not in code
        assert f'"{place.id}"' not in code
        assert f"'{place.id}'" not in code


def merged(spec: Any, more: Any) -> Any:
    """Lay one over the other: mappings by key, lists one after the other."""
    if isinstance(spec, dict) and isinstance(more, dict):
        return {**spec, **{key: merged(spec[key], more[key]) if key in spec else more[key] for key in more}}
    return [*spec, *more] if isinstance(spec, list) and isinstance(more, list) else more


def content(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    texts = [path.read_text() for path in files]
    assert texts, f"there is nothing in {folder}"
    return "\n".join(texts)
