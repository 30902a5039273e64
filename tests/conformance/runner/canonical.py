"""Canonical JSON: what the wire carries, as results show it in every language."""

from datetime import UTC, datetime, timedelta
from typing import Any

from generator.api import Api, Type

_ZERO = datetime(1970, 1, 1, tzinfo=UTC)


def canonical(value: Any, kind: Type, api: Api) -> Any:
    """Give a value of the wire as an SDK returns it: times in RFC 3339, integers as numbers, no nulls."""
    if value is None or (value in ("", "0") and kind.is_time) or (value == "" and kind.is_integer_text):
        return None
    if kind.is_time:
        return rfc3339(int(value))
    if kind.is_integer_text:
        return int(value)
    if kind.items is not None and isinstance(value, list):
        return [canonical(item, kind.items, api) for item in value]
    if kind.ref in api.models and isinstance(value, dict):
        return model(value, kind.ref, api)
    return value


def model(value: dict[str, Any], name: str | None, api: Api) -> dict[str, Any]:
    """Give an object of the wire as an SDK returns it: fields that the spec does not know are left out."""
    if name is None:
        return {}
    fields = ((each.name, each.type) for each in api.models[name].properties if each.name in value)
    found = {key: canonical(value[key], kind, api) for key, kind in fields}
    return {key: item for key, item in found.items() if item is not None}


def rfc3339(seconds: int) -> str:
    """Write a moment."""
    return (_ZERO + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def query_text(value: Any) -> str:
    """Write a value as it stands in a query."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
