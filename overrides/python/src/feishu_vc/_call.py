"""One call from its first attempt to its end: attempts, waits, tokens, deadline. No I/O of its own; see `_flow`.

- Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses; others
  only if the request cannot have reached the server or was refused unprocessed.
- A rejected token is replaced and the call replayed once. This is no retry: it works with `max_retries=0` and does not
  wait. If the fresh token is the rejected one (the platform returns the same token while it has 30 minutes left) the
  error is raised.
- The deadline bounds everything together: attempts, waits and the wait for a token.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from . import _flow, _retry
from . import _policy as policy
from ._answer import Answer
from ._http import NotSentError, Request
from .errors import APIConnectionError, APITimeoutError, FeishuVCError

if TYPE_CHECKING:
    from logging import Logger

    from ._clock import Clock
    from ._flow import Flow
    from ._operation import Operation
    from ._tokens import TokenSource


T = TypeVar("T")


class Limits(NamedTuple):
    """How long and how often. Seconds; `deadline` None is no bound."""

    timeout: float
    connect_timeout: float
    deadline: float | None
    max_retries: int


class Call(NamedTuple):
    """A call to be made.

    Attributes:
        operation: What is called.
        build: Makes the request, given the token.
        limits: How long and how often.
        source: Where the token comes from; None if the call needs none or `token` is given.
        token: A token that is used as it is.
        token_request: Whether the call itself is a request for a token.
        code_optional: Whether an answer without a code may be a success (OAuth 2.0).
        secrets: Values that no error may show.
    """

    operation: Operation
    build: Callable[[str], Request]
    limits: Limits
    source: TokenSource | None = None
    token: str = ""
    token_request: bool = False
    code_optional: bool = False
    secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Call({self.operation.name!r})"  # the rest holds tokens and secrets


def execute(call: Call, read: Callable[[Answer], T], clock: Clock, logger: Logger) -> Flow[T]:
    """Make a call and return what `read` makes of its answer.

    Raises:
        FeishuVCError: whatever went wrong, after the last attempt.
    """
    run = _Run(call, clock, logger)
    try:
        return read((yield from run.answer()))
    except FeishuVCError as error:
        if error.operation is None:  # otherwise it is a token request's, and says so
            error.operation = call.operation.name
            error.method = call.operation.method
            error.path = call.operation.path
            error.attempts = run.attempts
        raise


class _Run:
    def __init__(self, call: Call, clock: Clock, logger: Logger) -> None:
        self._call = call
        self._clock = clock
        self._logger = logger
        self._deadline = None if call.limits.deadline is None else clock.monotonic() + call.limits.deadline
        self._token = call.token
        self.attempts = 0

    def answer(self) -> Flow[Answer]:
        retries = 0
        replayed = False
        yield from self._get_token(None)
        while True:
            error: FeishuVCError
            try:
                answer = yield from self._attempt()
            except NotSentError as failure:
                error, may_repeat = failure.unwrapped(), True
            except (APIConnectionError, APITimeoutError) as failure:
                error, may_repeat = failure, self._call.operation.repeatable
            else:
                if answer.ok:
                    return answer
                error = self._error(answer)
                if answer.code in policy.TOKENS_REJECTED_CODES and self._call.source is not None and not replayed:
                    replayed = True
                    rejected = self._token
                    yield from self._get_token(rejected)
                    if self._token != rejected:
                        continue
                may_repeat = _retry.repeatable_answer(
                    self._call.operation.repeatable, answer.response.status, answer.code
                )
            wait = self._wait(error, retries) if may_repeat else None
            if wait is None:
                raise error
            yield from _flow.sleep(wait)
            retries += 1
            yield from self._get_token(None)

    def _get_token(self, rejected: str | None) -> Flow[None]:
        if self._call.source is not None:
            self._token = yield from _flow.token(self._call.source, rejected=rejected, deadline=self._deadline)

    def _attempt(self) -> Flow[Answer]:
        limits = self._call.limits
        timeout = limits.timeout
        if self._deadline is not None:
            timeout = min(timeout, self._deadline - self._clock.monotonic())
            if timeout <= 0:
                raise APITimeoutError(f"the deadline of {limits.deadline:g} s passed")
        request = self._call.build(self._token)
        self.attempts += 1
        started = self._clock.monotonic()
        answer = None
        try:
            response = yield from _flow.send(request, timeout, limits.connect_timeout)
            answer = Answer(response, code_optional=self._call.code_optional)
            return answer
        finally:
            # An allow-list: nothing of a request's values, headers or bodies is logged, at any level.
            self._logger.debug(
                "%s %s: status %s, code %s, log id %s, attempt %d, %.0f ms",
                self._call.operation.method,
                self._call.operation.path,
                answer and answer.response.status,
                answer and answer.code,
                answer and answer.log_id,
                self.attempts,
                (self._clock.monotonic() - started) * 1000,
            )

    def _error(self, answer: Answer) -> FeishuVCError:
        secrets = (self._token, *self._call.secrets)
        error = answer.error(token_request=self._call.token_request, secrets=secrets)
        error.retry_after = _retry.server_wait(
            answer.response.headers,
            self._clock.time(),
            rate_limited=_retry.is_rate_limit(answer.response.status, answer.code),
        )
        return error

    def _wait(self, error: FeishuVCError, retries: int) -> float | None:
        """Seconds until the next attempt, None if there is to be none."""
        if retries >= self._call.limits.max_retries:
            return None
        wait = error.retry_after
        if wait is None:
            wait = _retry.backoff(retries)
        elif wait > policy.RETRIES_MAX_SERVER_WAIT_SECONDS:
            return None
        if self._deadline is not None and self._clock.monotonic() + wait >= self._deadline:
            return None
        return wait
