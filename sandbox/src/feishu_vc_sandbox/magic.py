"""Magic ids: any id in a path that is `999` and a catalogued error code padded to ten digits is answered with it.

`9990000121004` answers 121004, `9990099991663` answers 99991663. Thirteen digits: real ids have nineteen.
"""

import re

_MAGIC = re.compile(r"999([0-9]{10})")


def magic_id(code: int) -> str:
    """The id that makes the sandbox answer `code`."""
    return f"999{code:010d}"


def magic_code(path_value: str) -> int | None:
    """The error code that an id stands for; None for any other id."""
    found = _MAGIC.fullmatch(path_value)
    return int(found[1]) if found else None
