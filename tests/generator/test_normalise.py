"""Every transform does what its name says, to a copy."""

import json
from pathlib import Path

import pytest

from generator import walk
from generator.normalise import ARGUMENT_TRANSFORMS, TRANSFORMS, Call, normalise
from generator.source import load

SPEC = load(Path(__file__).parent / "checkout" / "openapi.yaml", "openapi.yaml").data


def schemas(spec: walk.Data) -> dict[str, walk.Data]:
    found: dict[str, walk.Data] = spec["components"]["schemas"]
    return found


@pytest.mark.parametrize("call", [*TRANSFORMS, *({name: {"password": {}}} for name in ARGUMENT_TRANSFORMS)])
def test_transforms_are_pure(call: Call) -> None:
    before = json.dumps(SPEC)
    once = normalise(SPEC, [call])
    assert json.dumps(SPEC) == before
    assert json.dumps(normalise(SPEC, [call])) == json.dumps(once)
    assert all(walk.get(once, walk.ref_pointer(holder["$ref"]) or ()) for _, holder in walk.references(once))


def test_drop_token_operations() -> None:
    result = normalise(SPEC, ["drop_token_operations"])
    assert [place.id for place in walk.operations(result)] == ["books.get", "books.update"]
    assert [tag["name"] for tag in result["tags"]] == ["books"]
    assert schemas(SPEC).keys() - schemas(result).keys() == {"TokenRequest", "TokenResponse"}


def test_drop_error_responses() -> None:
    result = normalise(SPEC, ["drop_error_responses"])
    assert {status for place in walk.operations(result) for status, _ in walk.responses(result, place)} == {"200"}
    assert result["components"]["responses"] == {}
    assert schemas(SPEC).keys() - schemas(result).keys() == {"ErrorResponse"}


def test_unwrap_envelope() -> None:
    result = normalise(SPEC, ["unwrap_envelope"])
    media = {
        place.id: place.data["responses"]["200"]["content"]["application/json"] for place in walk.operations(result)
    }
    assert media["books.get"]["schema"] == {"$ref": "#/components/schemas/GetBookResult"}
    assert media["books.get"]["examples"]["book"]["value"]["book"]["title"] == "Faust"
    assert media["books.update"]["schema"] == {}, "no data: nothing to return"
    assert media["auth.create_token"]["schema"] == {"$ref": "#/components/schemas/TokenResponse"}, "flat: no envelope"
    assert schemas(SPEC).keys() - schemas(result).keys() == {"GetBookResponse", "Acknowledgement"}


def test_method_names() -> None:
    result = normalise(SPEC, ["method_names"])
    assert [place.id for place in walk.operations(result)] == ["get", "update", "create_token"]


def test_snake_case_ids() -> None:
    result = normalise(SPEC, ["snake_case_ids"])
    assert [place.id for place in walk.operations(result)] == ["books_get", "books_update", "auth_create_token"]


def test_nullable_responses() -> None:
    result = schemas(normalise(SPEC, ["nullable_responses"]))
    book = result["Book"]["properties"]
    assert book["title"] == {"nullable": True, "type": "string", "description": "Title."}
    assert book["kind"] == {"nullable": True, "allOf": [{"$ref": "#/components/schemas/BookKind"}]}
    assert result["GetBookResponse"]["properties"]["code"] == schemas(SPEC)["GetBookResponse"]["properties"]["code"]
    assert result["BookChange"] == schemas(SPEC)["BookChange"], "requests keep absent and null apart"
    assert result["BookKind"] == schemas(SPEC)["BookKind"]


def test_by_format() -> None:
    result = schemas(normalise(SPEC, [{"by_format": {"unix-seconds": {"customTypePath": "a.Time"}}}]))
    assert result["Book"]["properties"]["printed"]["customTypePath"] == "a.Time"
    assert "customTypePath" not in result["Book"]["properties"]["pages"]


def test_transforms_apply_in_order() -> None:
    result = normalise(SPEC, ["drop_token_operations", "drop_error_responses", "unwrap_envelope", "method_names"])
    assert schemas(result).keys() == {"GetBookResult", "Book", "Reader", "BookKind", "BookChange"}
    assert [place.id for place in walk.operations(result)] == ["get", "update"]
