"""Numbers pass through floating point, as in languages that know no other (Answers: ids keep their digits)."""

import json
from typing import Any

from feishu_vc._model import Model

SUITES = ("forward",)


def apply() -> None:
    model: Any = Model
    model.from_json = classmethod(
        lambda cls, data: cls.from_dict(json.loads(data, parse_int=lambda digits: int(float(digits))))
    )
