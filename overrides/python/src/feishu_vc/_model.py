"""What all generated models can do: be read from an answer, be written as JSON, be printed without secrets."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ._types import wire_text

if TYPE_CHECKING:
    from typing import Self

    from msgspec import inspect


class Model(msgspec.Struct, kw_only=True):
    """Base of the generated models.

    Reading is tolerant: unknown fields are ignored, unknown enum values kept, a number may come as a string and the
    other way round, null counts as absent. Content that makes no sense in a field is a `ValueError` that names it.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Read a model from JSON, as the platform sends it.

        Raises:
            ValueError: not JSON, or a field has wrong content.
        """
        try:
            model: Self = _decoder(cls).decode(data)
        except ValueError:
            return cls.from_dict(msgspec.json.decode(data))
        return model

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a model from a dictionary of JSON values, as `to_dict` returns it.

        Raises:
            ValueError: a field has wrong content.
        """
        return msgspec.convert(_repaired(data, _type_info(cls)), cls, strict=False)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON values, as the platform spells them; fields without a value are left out."""
        written: dict[str, Any] = _written(self, _type_info(type(self)))
        return written

    def to_json(self) -> bytes:
        """The model as JSON, as the platform spells it."""
        return msgspec.json.encode(self.to_dict())

    def __repr__(self) -> str:
        fields = ", ".join(
            f"{name}={'***' if name in self._secrets else repr(value)}"
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None and value is not msgspec.UNSET
        )
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        # msgspec's own shows every field to rich's printer and tracebacks, secrets too.
        return [(name, "***" if name in self._secrets else getattr(self, name)) for name in self.__struct_fields__]


@functools.cache
def _decoder(cls: type[Model]) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(cls, strict=False)


@functools.cache
def _type_info(cls: type[Model]) -> inspect.Type:
    from msgspec import inspect  # only for repair and for writing

    return inspect.type_info(cls)


_YEAR_10000 = "253402300800"  # the one moment that msgspec finds out of range without saying in which field


def _repaired(value: Any, kind: inspect.Type) -> Any:
    """The value with what msgspec's lax mode does not accept put right."""
    from msgspec import inspect

    match kind:
        case inspect.Metadata():
            wire = (kind.extra or {}).get("wire")
            if value == "" and wire in ("unix-seconds", "int64-string"):
                return None
            if wire == "unix-seconds" and str(value) == _YEAR_10000:
                return f"{value}0"
            return _repaired(value, kind.type)
        case inspect.UnionType():
            return _repaired(value, _only(kind))
        case inspect.StructType() if isinstance(value, Mapping):
            kinds = {field.encode_name: field.type for field in kind.fields}
            return {k: _repaired(v, kinds[k]) if k in kinds else v for k, v in value.items()}
        case inspect.ListType() if isinstance(value, list):
            return [_repaired(item, kind.item_type) for item in value]
        case inspect.StrType() if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return value


def _written(value: Any, kind: inspect.Type) -> Any:
    """The value as the platform spells it."""
    from msgspec import inspect

    match kind:
        case inspect.Metadata():
            wire = (kind.extra or {}).get("wire")
            if wire in ("unix-seconds", "int64-string") and value is not None:
                return wire_text(value)
            return _written(value, kind.type)
        case inspect.UnionType() if value is not None:
            return _written(value, _only(kind))
        case inspect.StructType() if isinstance(value, kind.cls):
            return {
                field.encode_name: _written(item, field.type)
                for field in kind.fields
                # How "absent" looks: None, the default, in answers; UNSET in requests, where None means null.
                if (item := getattr(value, field.name)) is not field.default and item is not msgspec.UNSET
            }
        case inspect.ListType() if isinstance(value, (list, tuple)):
            return [_written(item, kind.item_type) for item in value]
        case inspect.EnumType() if value is not None:
            return value.value if isinstance(value, kind.cls) else value
    return value


def _only(union: inspect.UnionType) -> inspect.Type:
    """The one member of a union that is not None; msgspec leaves UNSET out of the type itself."""
    from msgspec import inspect

    return next(kind for kind in union.types if not isinstance(kind, inspect.NoneType))
