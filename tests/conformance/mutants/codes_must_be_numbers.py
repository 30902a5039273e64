"""A code that is a numeric string is not understood (Answers: a numeric string counts)."""

from typing import Any

import msgspec
from feishu_vc import _answer

SUITES = ("envelope", "forward")


def apply() -> None:
    module: Any = _answer
    module._decode_envelope = msgspec.json.Decoder(_answer.Envelope).decode
