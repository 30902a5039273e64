"""The excerpt of a page is cut first, so the beginning of a token at the cut stays in it (Secrets)."""

from typing import Any

from feishu_vc import _answer
from feishu_vc import _policy as policy

SUITES = ("secrets",)


def apply() -> None:
    module: Any = _answer
    original = module._struck_out
    module._struck_out = lambda text, secrets: original(text[: policy.LIMITS_EXCERPT_BYTES], secrets)
