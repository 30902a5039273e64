# Code copied from overrides/python/src/feishu_vc/_operation.py by make. DO NOT EDIT.

"""What the runtime must know of an operation. The generated resources declare one for each method."""

from __future__ import annotations

from . import _policy as policy


class Operation:
    """An operation of the API."""

    __slots__ = ("method", "name", "path", "repeatable", "scopes", "tokens")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        tokens: tuple[str, ...] = (),
        scopes: tuple[str, ...] = (),
        retryable: bool = False,
    ) -> None:
        """Describe an operation.

        Args:
            name: `<resource>.<method>`, as errors print it.
            method: HTTP method.
            path: Path with `{name}` in place of values.
            tokens: Kinds of token that the operation takes: `tenant_access_token`, `user_access_token`.
            scopes: Permissions, any one of which is needed.
            retryable: Whether the operation may be repeated although its method says otherwise.
        """
        self.name = name
        self.method = method
        self.path = path
        self.tokens = tokens
        self.scopes = scopes
        self.repeatable = retryable or method in policy.RETRIES_METHODS
