"""Names in the spellings of this world."""

import re


def words(name: str) -> list[str]:
    """Split a name in any spelling into its words, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def snake(name: str) -> str:
    """`GetActiveMeeting` → `get_active_meeting`."""
    return "_".join(words(name))


def kebab(name: str) -> str:
    """`get_active_meeting` → `get-active-meeting`."""
    return "-".join(words(name))


def constant(name: str) -> str:
    """`max_retries` → `MAX_RETRIES`."""
    return snake(name).upper()
