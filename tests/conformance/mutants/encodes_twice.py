"""Values in paths are percent-encoded once too often (Answers: path values are percent-encoded)."""

from typing import Any
from urllib.parse import quote

from feishu_vc import _url

SUITES = ("paths",)


def apply() -> None:
    module: Any = _url
    original = module._encodable
    module._encodable = lambda name, value: quote(original(name, value), safe="")
