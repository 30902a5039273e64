"""Where tokens can be kept beyond one client: the `TokenStore` seam, and the store for one process."""

from __future__ import annotations

import math
import threading
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable
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


def is_token(value: object) -> TypeGuard[str]:
    """Whether a value can be a token: text that fits into a header."""
    return isinstance(value, str) and value != "" and value.isascii() and value.isprintable() and value == value.strip()


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


class Hold:
    """A store's lock that is taken and freed in other threads than that of the caller, who may leave at any time.

    A caller that is cancelled while a thread waits for the lock frees it before it has it; whichever of `enter` and
    `leave` comes last then gives the lock back.
    """

    def __init__(
        self, lock: Callable[[], AbstractContextManager[object]], failed: Callable[[str, Exception], None]
    ) -> None:
        """Hold what `lock` returns; tell `failed` what went wrong instead of raising."""
        self._make = lock
        self._failed = failed
        self._mutex = threading.Lock()
        self._held: AbstractContextManager[object] | None = None
        self._left = False

    def enter(self) -> None:
        """Take the lock; without it if the store fails."""
        try:
            lock = self._make()
            lock.__enter__()
        except Exception as error:
            self._failed("locked", error)
            return
        with self._mutex:
            self._held = lock
        if self._left:
            self._free()

    def leave(self) -> None:
        """Free the lock, at once or as soon as `enter` has it."""
        self._left = True
        self._free()

    def _free(self) -> None:
        with self._mutex:
            lock, self._held = self._held, None
        if lock is not None:
            try:
                lock.__exit__(None, None, None)
            except Exception as error:
                self._failed("unlocked", error)


class GuardedStore:
    """A store whose failures are logged and have no other effect."""

    def __init__(self, store: TokenStore, logger: Logger) -> None:
        """Guard `store`."""
        self._store = store
        self._logger = logger

    def get(self, key: str) -> StoredToken | None:
        """The token under a key, None if the store fails or holds something else."""
        try:
            token = self._store.get(key)
            if token is None or (
                is_token(token.value) and 0 < token.lifetime < math.inf and math.isfinite(token.expires_at)
            ):
                return token
            raise ValueError("not a token")
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

    def lock(self, key: str) -> Hold:
        """The store's lock, not yet taken; none if the store fails."""
        return Hold(lambda: self._store.lock(key), self._log)

    def _log(self, what: str, error: Exception) -> None:
        # The text of a foreign error may quote what was stored; its type cannot.
        self._logger.warning("the token store could not be %s and is bypassed: %s", what, type(error).__name__)
