"""Which code answers which operation. An operation without a handler answers with its example in the spec."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from feishu_vc_sandbox.gateway.dialects import PLATFORM, Dialect
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.gateway.schema_check import FieldViolation
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

    @property
    def now(self) -> float:
        """The sandbox's clock."""
        return self.world.clock.now()

    @property
    def user_id_type(self) -> str:
        """The form that user ids have in the request and in its answer."""
        return str(self.inputs.query.get("user_id_type", "open_id"))

    def success(self, **data: Any) -> dict[str, Any]:
        """The example's envelope around `data`."""
        return {**self.operation.example, "data": data}


# Gives the body of the success answer, or raises a RefusedError.
Handler = Callable[[Call], dict[str, Any]]


class Registration(msgspec.Struct, frozen=True):
    """A handler and how its operation words failures."""

    handler: Handler
    dialect: Dialect
    # What a wrong field of the body is answered with where the platform has a code of its own for it.
    field_codes: Mapping[str, int] = {}

    def invalid_request(self, found: list[FieldViolation]) -> RefusedError:
        """The answer to a request that does not fit the spec."""
        fields = [violation.field for violation in found]
        if fields and all(field in self.field_codes for field in fields):
            return RefusedError(self.field_codes[fields[0]])
        return self.dialect.invalid_request(found)


_registered: dict[str, Registration] = {}


def answers(
    operation_id: str, dialect: Dialect = PLATFORM, field_codes: Mapping[str, int] | None = None
) -> Callable[[Handler], Handler]:
    """Makes a function the handler of an operation."""

    def register(handler: Handler) -> Handler:
        _registered[operation_id] = Registration(handler, dialect, field_codes or {})
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
