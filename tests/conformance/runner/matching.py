"""Compares what came with what a case expects.

Expected values are JSON in which a matcher may stand for a value:

- `$any`: anything but null
- `$absent`: null, or not there at all
- `{$regex: text}`: a string in which the expression is found (anchor it with ^ and $ where that matters)
- `{$between: [low, high]}`: a number from low to high, both included
- `{$subset: {...}}`: an object with at least these keys
- `{$contains: value}`: a list with such an item, or a string with such a part
- `{$names: app_secret}`: a string in which the name is found in some language's spelling: `appSecret`, `AppSecret`
- `{$length: n}`: a list, string or object of that size

Everything else is compared completely; the one liberty is that null and absent are the same (`strict` takes it away).
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol, TypeVar

MATCHERS = ("$regex", "$between", "$subset", "$contains", "$names", "$length")


def differences(expected: Any, got: Any, *, strict: bool = False, subset: bool = False, at: str = "") -> list[str]:
    """Say where `got` is not as expected, one sentence a place. `subset`: only the keys given count, at this level."""
    matcher = _matcher(expected)
    if matcher is not None:
        return _matched(*matcher, got, strict, at)
    if isinstance(expected, dict):
        if not isinstance(got, dict):
            return [_differs(at, expected, got)]
        return _objects(expected, got, strict, subset, at)
    if isinstance(expected, list):
        if not isinstance(got, list):
            return [_differs(at, expected, got)]
        if len(expected) != len(got):
            return [f"{at or 'value'}: {len(expected)} items expected, got {len(got)}: {_short(got)}"]
        pairs = enumerate(zip(expected, got, strict=True))
        return [line for i, (e, g) in pairs for line in differences(e, g, strict=strict, at=f"{at}[{i}]")]
    # True == 1 in Python, not in JSON; 1 and 1.0 are the same number in both.
    if isinstance(expected, bool) != isinstance(got, bool) or expected != got:
        return [_differs(at, expected, got)]
    return []


def matches(expected: Any, got: Any, *, strict: bool = False, subset: bool = False) -> bool:
    """Whether `got` is as expected."""
    return not differences(expected, got, strict=strict, subset=subset)


def glob(pattern: str, text: str) -> bool:
    """Whether a pattern with `*` (anything, also nothing) and `?` (one character) covers the whole text."""
    return _compiled(pattern).fullmatch(text) is not None


@lru_cache(4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join({"*": ".*", "?": "."}.get(c) or re.escape(c) for c in pattern), re.S)


class Named(Protocol):
    """What has a name, an id and a suite."""

    @property
    def name(self) -> str:
        """As reports show it."""

    @property
    def id(self) -> str:
        """Without the permutation."""

    @property
    def suite(self) -> str:
        """What stands before the slash."""


N = TypeVar("N", bound=Named)


def select(cases: Sequence[N], patterns: Sequence[str]) -> list[N]:
    """Give the cases that a pattern covers, by name, id or suite; all if there is no pattern."""
    return [
        case
        for case in cases
        if not patterns or any(glob(p, text) for p in patterns for text in (case.name, case.id, case.suite))
    ]


def _objects(expected: Mapping[str, Any], got: Mapping[str, Any], strict: bool, subset: bool, at: str) -> list[str]:
    found = []
    for key, value in expected.items():
        place = f"{at}.{key}" if at else key
        if strict and key not in got:
            if value != "$absent":
                found.append(f"{place}: expected {_short(value)}, got nothing")
        else:
            found += differences(value, got.get(key), strict=strict, at=place)
    if not subset:
        for key, value in got.items():
            if key not in expected and (strict or value is not None):
                found.append(f"{at}.{key}".lstrip(".") + f": unexpected, got {_short(value)}")
    return found


def _matcher(expected: Any) -> tuple[str, Any] | None:
    if isinstance(expected, str) and expected in ("$any", "$absent"):
        return expected, None
    if isinstance(expected, dict) and len(expected) == 1:
        name, argument = next(iter(expected.items()))
        if name in MATCHERS:
            return name, argument
    return None


def _matched(name: str, argument: Any, got: Any, strict: bool, at: str) -> list[str]:
    match name:
        case "$any":
            fine = got is not None
        case "$absent":
            fine = got is None
        case "$regex":
            fine = isinstance(got, str) and re.search(argument, got, re.S) is not None
        case "$between":
            low, high = argument
            fine = isinstance(got, (int, float)) and not isinstance(got, bool) and low <= got <= high
        case "$subset":
            return differences(argument, got, strict=strict, subset=True, at=at)
        case "$contains" if isinstance(got, str):
            fine = isinstance(argument, str) and argument in got
        case "$contains":
            fine = isinstance(got, list) and any(matches(argument, item, strict=strict) for item in got)
        case "$names":
            fine = isinstance(got, str) and _spelt_alike(argument) in _spelt_alike(got)
        case _:
            fine = isinstance(got, (str, list, dict)) and matches(argument, len(got))
    return [] if fine else [_differs(at, name if argument is None else {name: argument}, got)]


def _spelt_alike(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _differs(at: str, expected: Any, got: Any) -> str:
    return f"{at or 'value'}: expected {_short(expected)}, got {_short(got)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 300 else f"{text[:300]}… ({len(text)} characters)"
