# Code copied from overrides/python/src/feishu_vc/_tokens.py by make. DO NOT EDIT.

"""The token cache.

What it promises, in every language of this SDK:

- **Key**: base URL, app id, hash of the secret, kind of token, tenant key. Two clients with different secrets never
  share a token.
- **Windows**, from the lifetime that the server returned (ttl). *Advisory* from min(600 s, ttl/4), less a jitter of up
  to 60 s and never more than that window, before the end: the current token keeps serving while one renewal runs in
  the background; if that fails it is logged and tried again after 5 s, and no call fails or waits. *Mandatory* from
  min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal serves everybody.
- **Single flight**: any number of concurrent calls without a valid token make exactly one token request for a key.
  A failed one gives its error to those who wait and poisons nothing. A caller that is cancelled or runs out of time
  takes nobody with it: the request runs apart from all of its callers.
- **Rejected token**: it is cleared only if it is still the stored one.
- **Time** inside the process is monotonic; a shared store uses wall time. A store that fails is logged and bypassed.

The numbers are in policy.yaml. This module holds what needs no I/O; `_io` and `_async_io` hold the flights.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, NamedTuple, Protocol

from . import _flow
from . import _policy as policy
from ._stores import GuardedStore, StoredToken, TokenStore

if TYPE_CHECKING:
    from logging import Logger

    from ._clock import Clock
    from ._flow import Flow


class Grant(NamedTuple):
    """What a token request brought: the token and its lifetime in seconds, infinite if the end is not known."""

    value: str
    lifetime: float

    def __repr__(self) -> str:
        return f"Grant(value='***', lifetime={self.lifetime!r})"


class TokenSource(Protocol):
    """Where the tokens of one key come from."""

    @property
    def key(self) -> str:
        """What tells this token from others."""

    @property
    def shared(self) -> bool:
        """Whether the token may be kept in a store that others use."""

    def fetch(self) -> Flow[Grant]:
        """Get a new token."""


class _Entry:
    """A token in memory, with the moments at which its windows begin. Monotonic seconds."""

    __slots__ = ("advisory_at", "mandatory_at", "value")

    def __init__(self, value: str, lifetime: float, ends_at: float) -> None:
        advisory = min(policy.TOKENS_ADVISORY_SECONDS, lifetime * policy.TOKENS_ADVISORY_FRACTION)
        jitter = min(policy.TOKENS_ADVISORY_JITTER_SECONDS, advisory) * random.random()
        mandatory = min(policy.TOKENS_MANDATORY_SECONDS, lifetime * policy.TOKENS_MANDATORY_FRACTION)
        self.value = value
        self.advisory_at = ends_at - advisory + jitter
        self.mandatory_at = ends_at - mandatory

    def end(self) -> None:
        """Let the token serve no more."""
        self.mandatory_at = -math.inf


class TokenCache:
    """The tokens of one client, and how they are renewed."""

    def __init__(self, clock: Clock, logger: Logger, store: TokenStore | None = None) -> None:
        """Start empty; `store` is asked before the platform."""
        self._clock = clock
        self._logger = logger
        self._store = GuardedStore(store, logger) if store is not None else None
        self._entries: dict[str, _Entry] = {}

    def put(self, key: str, grant: Grant) -> None:
        """Keep a token that was just handed out."""
        self._entries[key] = _Entry(grant.value, grant.lifetime, self._clock.monotonic() + grant.lifetime)

    def lookup(self, key: str, rejected: str | None) -> tuple[str | None, bool]:
        """The valid token of a key, and whether it is time to renew it.

        A token that the platform rejected is cleared, unless it was replaced in the meantime.
        """
        entry = self._entries.get(key)
        if entry is not None and entry.value == rejected:
            entry.end()  # the entry, not the key: a renewal may be replacing it in another thread
        now = self._clock.monotonic()
        if entry is None or now >= entry.mandatory_at:
            return None, True
        return entry.value, now >= entry.advisory_at

    def postpone(self, key: str, error: BaseException) -> None:
        """After a failed renewal: let the current token serve on, and try again a little later."""
        entry = self._entries.get(key)
        now = self._clock.monotonic()
        if entry is not None and now < entry.mandatory_at:
            entry.advisory_at = now + policy.TOKENS_ADVISORY_RETRY_SECONDS
            # Not the error's text: it may quote the answer, or come from a caller's function.
            self._logger.warning(
                "a token could not be renewed, the current one serves on: %s, status %s, code %s, log id %s",
                type(error).__name__,
                *(getattr(error, name, None) for name in ("http_status", "code", "log_id")),
            )

    def renew(self, source: TokenSource, rejected: str | None) -> Flow[str]:
        """Get a token from the store, or else from the platform, and keep it."""
        if self._store is None or not source.shared:
            entry = yield from self._fetch(source)
        else:
            entry = yield from _flow.held(
                self._store.lock(source.key), self._from_store_or_fetch(self._store, source, rejected)
            )
        self._entries[source.key] = entry
        return entry.value

    def _from_store_or_fetch(self, store: GuardedStore, source: TokenSource, rejected: str | None) -> Flow[_Entry]:
        key = source.key
        current = self._entries.get(key)
        stored = yield from _flow.blocking(store.get, key)
        if stored is not None:
            if stored.value == rejected:
                yield from _flow.blocking(store.delete, key, rejected)
            elif current is None or stored.value != current.value:  # otherwise it is the one to be renewed
                # Clocks differ: the token lives no longer than it was to live when it was new.
                left = min(stored.expires_at - self._clock.time(), stored.lifetime)
                entry = _Entry(stored.value, stored.lifetime, self._clock.monotonic() + left)
                if self._clock.monotonic() < entry.mandatory_at:
                    return entry
        started = self._clock.time()
        entry, lifetime = yield from self._fetch_timed(source)
        yield from _flow.blocking(store.set, key, StoredToken(entry.value, started + lifetime, lifetime))
        return entry

    def _fetch(self, source: TokenSource) -> Flow[_Entry]:
        entry, _ = yield from self._fetch_timed(source)
        return entry

    def _fetch_timed(self, source: TokenSource) -> Flow[tuple[_Entry, float]]:
        started = self._clock.monotonic()  # before the request: the platform's clock ran while the answer travelled
        grant = yield from source.fetch()
        return _Entry(grant.value, grant.lifetime, started + grant.lifetime), grant.lifetime
