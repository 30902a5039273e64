"""Everything that must be unique: log ids, tokens, tickets, codes. Counted, so that two runs give the same ones.

Survives a reset of the state: a client that still holds a token from before must not find it valid again.
"""

import base64
import hashlib
from itertools import count


class Serials:
    """Counters, and the strings made of them."""

    def __init__(self) -> None:
        self._log_ids = count(1)
        self._secrets = count(1)

    def log_id(self) -> str:
        """The next log id."""
        return f"sandbox-{next(self._log_ids):08d}"

    def secret(self, *parts: str) -> str:
        """A new opaque string of 40 hex digits."""
        text = "|".join([*parts, str(next(self._secrets))])
        return hashlib.sha256(text.encode()).hexdigest()[:40]

    def jwt(self, *parts: str) -> str:
        """A new string in the form of a JWT, as the platform's OAuth tokens are. It says nothing and is not signed."""
        header, payload = (base64.urlsafe_b64encode(t).rstrip(b"=").decode() for t in (b'{"alg":"ES256"}', b"{}"))
        return f"{header}.{payload}.{self.secret(*parts)}"
