"""Which code answers which operation. An operation without a handler answers with its example in the spec."""

from collections.abc import Callable
from typing import Any

import msgspec

from feishu_vc_sandbox.gateway.dialects import PLATFORM, Dialect
from feishu_vc_sandbox.gateway.validation import Inputs
from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.state.tokens import Token
from feishu_vc_sandbox.state.world import World
from feishu_vc_sandbox.wire.message import Request


class Call(msgspec.Struct, frozen=True):
    """A request that has passed the gateway."""

    operation: Operation
    request: Request
    inputs: Inputs
    world: World
    token: Token | None = None

    @property
    def caller(self) -> Token:
        """Who asks. Only for operations that take a token."""
        if self.token is None:
            raise LookupError(f"{self.operation.id} takes no token")
        return self.token


# Gives the body of the success answer, or raises a RefusedError.
Handler = Callable[[Call], dict[str, Any]]


class Registration(msgspec.Struct, frozen=True):
    """A handler and how its operation words failures."""

    handler: Handler
    dialect: Dialect


_registered: dict[str, Registration] = {}


def answers(operation_id: str, dialect: Dialect = PLATFORM) -> Callable[[Handler], Handler]:
    """Makes a function the handler of an operation."""

    def register(handler: Handler) -> Handler:
        _registered[operation_id] = Registration(handler, dialect)
        return handler

    return register


def answer_example(call: Call) -> dict[str, Any]:
    """The answer of an operation that needs no state."""
    example: dict[str, Any] = call.operation.example
    return example


_STATELESS = Registration(answer_example, PLATFORM)


def registration(operation_id: str) -> Registration:
    """The operation's own handler, else the one that answers its example."""
    return _registered.get(operation_id, _STATELESS)
