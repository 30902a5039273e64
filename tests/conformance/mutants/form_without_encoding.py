"""A form's values are put side by side as they are (Tokens: the OAuth endpoint takes a form)."""

from typing import Any

from feishu_vc import _sources

SUITES = ("paths",)


def apply() -> None:
    module: Any = _sources
    module.urlencode = lambda form: "&".join(f"{name}={value}" for name, value in form.items())
