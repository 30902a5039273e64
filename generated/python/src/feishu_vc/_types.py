# Code copied from overrides/python/src/feishu_vc/_types.py by make. DO NOT EDIT.

"""Field types of the generated models, and the tolerant enums.

The wire has its own habits: times are decimal strings of unix seconds, some integers are strings. The annotations below
carry how a field looks there; `_model` reads them when it writes a model, or when an answer needs repair.
"""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Annotated, TypeAlias

from msgspec import Meta

from .errors import ConfigError

UnixSeconds: TypeAlias = Annotated[datetime, Meta(tz=True, extra={"wire": "unix-seconds"})]
"""A moment, always with a time zone."""
Int64String: TypeAlias = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1, extra={"wire": "int64-string"})]
"""An integer that is a string on the wire."""
Secret: TypeAlias = Annotated[str, Meta(extra={"wire": "password"})]
"""Text that `repr` does not show."""


class OpenIntEnum(enum.IntEnum):
    """Integers with names, open to values that the platform adds later: `MeetingStatus(9).name == "UNKNOWN_9"`."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


class OpenStrEnum(enum.StrEnum):
    """Strings with names, open to values that the platform adds later."""

    @classmethod
    def _missing_(cls, value: object) -> OpenStrEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


_ZERO = datetime(1970, 1, 1, tzinfo=UTC)


def reached(moment: datetime | None) -> datetime | None:
    """None for the moment 0, which the platform sends for "not yet"."""
    return None if moment == _ZERO else moment


def wire_text(value: object) -> str:
    """A value as the platform wants it in text: booleans in lower case, times in unix seconds.

    Raises:
        ConfigError: a time has no time zone.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ConfigError(f"{value!r} has no time zone; give it one, such as datetime.UTC")
        return str(int(value.timestamp()))
    # An enum member is its value; str() of a mixed-in enum may print the member's name.
    return str(value.value if isinstance(value, enum.Enum) else value)
