# Code copied from overrides/python/src/feishu_vc/_url.py by make. DO NOT EDIT.

"""Puts values into paths and queries. A value can never reach another path: it is encoded, and `..` is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ._types import wire_text
from .errors import ConfigError

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fill_path(template: str, values: Mapping[str, str]) -> str:
    """The path with its values, percent-encoded.

    Raises:
        ConfigError: a value is missing, empty, `.` or `..`, or not a string.
    """

    def value_of(match: re.Match[str]) -> str:
        name = match.group(1)
        value = values.get(name)
        if not isinstance(value, str):
            raise ConfigError(f"{name} must be a string, not {type(value).__name__}")
        if value in ("", ".", ".."):
            raise ConfigError(f"{name} must not be {value!r}: it is a part of the path {template}")
        return quote(_encodable(name, value), safe="")

    return _PLACEHOLDER.sub(value_of, template)


def encode_query(values: Mapping[str, Any]) -> str:
    """The query string. Parameters that are None are left out, lists are repeated."""
    return urlencode(list(_pairs(values)), quote_via=quote)


def _pairs(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if item is not None:
                yield name, _encodable(name, wire_text(item))


def _encodable(name: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ConfigError(f"{name} is not valid text: {error.reason}") from None
    return value
