"""Parameters without a value are sent empty (Answers: unset parameters are not sent)."""

from typing import Any

from feishu_vc import _core, _url

SUITES = ("paths",)


def apply() -> None:
    module: Any = _url
    original = module.encode_query
    module.encode_query = lambda values: original({name: "" if v is None else v for name, v in values.items()})
    core: Any = _core.Core
    exchange = core.exchange_code
    core.exchange_code = lambda self, *values: exchange(self, *(value or "" for value in values))
