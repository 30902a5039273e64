# Code copied from overrides/python/src/feishu_vc/_stores.py by make. DO NOT EDIT.

"""Where tokens can be kept beyond one client: the `TokenStore` seam, and the store for one process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from logging import Logger


class StoredToken(NamedTuple):
    """A token in a store.

    Attributes:
        value: The token.
        expires_at: When it ends, in seconds since 1970-01-01T00:00:00Z.
        lifetime: How long it was to live when the platform handed it out, in seconds.
    """

    value: str
    expires_at: float
    lifetime: float

    def __repr__(self) -> str:
        return f"StoredToken(value='***', expires_at={self.expires_at!r}, lifetime={self.lifetime!r})"


class TokenStore(Protocol):
    """Keeps tokens for several clients or processes.

    A store is asked only when a client has no valid token of its own, or renews it; never once per call. Its methods
    may block; the asynchronous client calls them in a thread. A store that fails is logged and bypassed. A key names
    base URL, app, a hash of the secret, kind of token and tenant; it holds no secret.
    """

    def get(self, key: str) -> StoredToken | None:
        """The token under a key; one that has ended may be returned."""
        ...

    def set(self, key: str, token: StoredToken) -> None:
        """Keep a token in place of what is there."""
        ...

    def delete(self, key: str, value: str) -> None:
        """Remove the token under a key, if it still is `value`."""
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """A lock for a key; who fetches a token holds it, so that the others find it in the store."""
        ...


class MemoryTokenStore:
    """Keeps tokens in memory, for clients of one process that are given the same store."""

    def __init__(self) -> None:
        """Start empty."""
        self._tokens: dict[str, StoredToken] = {}
        self._mutex = threading.Lock()
        self._locks: dict[str, threading.Lock] = {}

    def get(self, key: str) -> StoredToken | None:
        """See `TokenStore.get`."""
        return self._tokens.get(key)

    def set(self, key: str, token: StoredToken) -> None:
        """See `TokenStore.set`."""
        with self._mutex:
            self._tokens[key] = token

    def delete(self, key: str, value: str) -> None:
        """See `TokenStore.delete`."""
        with self._mutex:
            token = self._tokens.get(key)
            if token is not None and token.value == value:
                del self._tokens[key]

    def lock(self, key: str) -> AbstractContextManager[object]:
        """See `TokenStore.lock`."""
        with self._mutex:
            # A Lock, not an RLock: the asynchronous client takes it in one thread and frees it in another.
            return self._locks.setdefault(key, threading.Lock())


class GuardedStore:
    """A store whose failures are logged and have no other effect."""

    def __init__(self, store: TokenStore, logger: Logger) -> None:
        """Guard `store`."""
        self._store = store
        self._logger = logger

    def get(self, key: str) -> StoredToken | None:
        """The token under a key, None if the store fails."""
        try:
            return self._store.get(key)
        except Exception as error:
            self._log("read", error)
            return None

    def set(self, key: str, token: StoredToken) -> None:
        """Keep a token, unless the store fails."""
        try:
            self._store.set(key, token)
        except Exception as error:
            self._log("written", error)

    def delete(self, key: str, value: str) -> None:
        """Remove a token, unless the store fails."""
        try:
            self._store.delete(key, value)
        except Exception as error:
            self._log("cleared", error)

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Hold the store's lock, or none if that fails."""
        with ExitStack() as stack:
            try:
                stack.enter_context(self._store.lock(key))
            except Exception as error:
                self._log("locked", error)
            yield

    def _log(self, what: str, error: Exception) -> None:
        # The text of a foreign error may quote what was stored; its type cannot.
        self._logger.warning("the token store could not be %s and is bypassed: %s", what, type(error).__name__)
