"""One operation of the spec, as far as answering it needs."""

from typing import Any

import msgspec

from feishu_vc_sandbox.spec.rate_tier import RateWindow

Schema = dict[str, Any]


class Parameter(msgspec.Struct, frozen=True):
    """A parameter in path, query or header."""

    name: str
    place: str  # path, query or header
    required: bool
    schema: Schema
    example: Any = None


class Operation(msgspec.Struct, frozen=True):
    """Method, path, inputs, who may call it, how often, and its example answer."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    bodies: dict[str, Schema]  # by media type
    body_required: bool
    token_kinds: frozenset[str]  # names of the bearer schemes that it takes; empty: needs no token
    scopes: tuple[str, ...]  # any one of them
    field_scopes: tuple[str, ...]
    rate_windows: tuple[RateWindow, ...]
    is_token_operation: bool
    status_of_code: dict[int, int]  # where the operation differs from the catalogue
    success_status: int
    example: Any  # the first example of the success answer
    request_example: Any

    @property
    def segments(self) -> list[str]:
        """The path's parts; parameters in braces."""
        return self.path.split("/")[1:]

    @property
    def parameter_examples(self) -> dict[str, Any]:
        """The example value of each parameter that has one."""
        return {parameter.name: parameter.example for parameter in self.parameters if parameter.example is not None}
