"""JSON as people read it: short things on one line, long texts cut."""

import json
from typing import Any


def pretty(value: Any, limit: int = 20_000) -> str:
    """Write a value; text stays as it is."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str) and len(text) > 50:
        text = json.dumps(value, ensure_ascii=False, indent=2)
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text)} characters)"


def without_nulls(value: Any) -> Any:
    """Leave out what is null: it is the same as absent, and hides what is there."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value
