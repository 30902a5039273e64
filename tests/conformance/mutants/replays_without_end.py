"""A call is replayed after every rejection (Tokens: replayed once)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import AuthError, _call
from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    calls: Any = _call
    original = calls._Run._error

    def error(self: Any, answer: Any) -> Any:
        # `replayed` is a local variable of `answer`, so the fourth rejection ends what would not end by itself.
        self.rejections = getattr(self, "rejections", 0) + (answer.code in policy.TOKENS_REJECTED_CODES)
        return original(self, answer)

    def again(self: Any) -> Generator[Any, Any, Any]:
        while True:
            try:
                return (yield from once(self))
            except AuthError as error:
                if error.code not in policy.TOKENS_REJECTED_CODES or self._call.source is None or self.rejections > 3:
                    raise
                yield from self._get_token(self._token)

    once = calls._Run.answer
    calls._Run._error, calls._Run.answer = error, again
