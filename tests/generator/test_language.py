"""A target's own spelling of types and names."""

import pytest

from generator.api import Enum, Type
from generator.language import Language, read
from generator.problem import Refusal

GO = read(
    {
        "types": {
            "string": "string",
            "integer": "int64",
            "unix-seconds": "Time",
            "array": "[]{}",
            "model": "*{}",
            "enum": "{}",
        },
        "reserved": ["type"],
        "initialisms": ["id", "url"],
    }
)
STATUS = Enum("MeetingStatus", "integer", "", ())


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        (Type("string"), "string"),
        (Type("string", "unix-seconds"), "Time"),
        (Type("string", "something-else"), "string"),
        (Type("integer", enum=STATUS, ref="MeetingStatus"), "MeetingStatus"),
        (Type("object", ref="Meeting"), "*Meeting"),
        (Type("array", items=Type("array", items=Type("object", ref="User"))), "[][]*User"),
        (Type("array", ref="UserIDs", items=Type("string")), "[]string"),
    ],
)
def test_types(type_: Type, name: str) -> None:
    assert GO.type(type_) == name


def test_a_type_that_is_not_listed_is_refused() -> None:
    with pytest.raises(Refusal, match="what is `boolean` in this language"):
        GO.type(Type("boolean"))


def test_names() -> None:
    assert (GO.pascal("reserve_id"), GO.camel("reserve_id"), GO.camel("id"), GO.pascal("app_url_id")) == (
        "ReserveID",
        "reserveID",
        "id",
        "AppURLID",
    )
    assert (Language().pascal("reserve_id"), Language().camel("reserve_id")) == ("ReserveId", "reserveId")
    assert (GO.safe("type"), GO.safe("kind")) == ("type_", "kind")
