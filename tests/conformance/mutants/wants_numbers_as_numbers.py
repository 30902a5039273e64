"""A code or a lifetime that is a numeric string is refused (Answers: a numeric string counts)."""

from typing import Any

import msgspec
from feishu_vc import _answer, _sources

SUITES = ("envelope", "token")


def apply() -> None:
    answers: Any = _answer
    sources: Any = _sources
    original = sources._positive
    answers._decode_envelope = msgspec.json.Decoder(answers.Envelope).decode
    sources._positive = lambda value: None if isinstance(value, str) else original(value)
