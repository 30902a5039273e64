"""Values are put into paths as they are (Answers: path values are percent-encoded, empty ones and dots refused)."""

import re
from typing import Any

from feishu_vc import _url

SUITES = ("paths",)


def apply() -> None:
    module: Any = _url
    module.fill_path = lambda template, values: re.sub(r"\{(\w+)\}", lambda match: values[match[1]], template)
