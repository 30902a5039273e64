"""Tokens in files, for processes of one user on one machine."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import AbstractContextManager, suppress
from pathlib import Path

import filelock
import msgspec

from ._stores import StoredToken


class FileTokenStore:
    """Keeps each token in a file of its own that only its owner can read.

    Files are replaced atomically, so a reader never sees half of one, and whoever fetches a token locks its key, so
    that processes which start together make one token request.

    Example:
        client = FeishuVC(token_store=FileTokenStore("~/.cache/feishu-vc"))
    """

    def __init__(self, directory: str | os.PathLike[str], *, lock_timeout: float = 30.0) -> None:
        """Keep tokens in `directory`, which is made when it is needed, with access for its owner alone.

        Args:
            directory: Where the files are; `~` is the home directory.
            lock_timeout: Seconds to wait for another process that is fetching a token.
        """
        self._directory = Path(directory).expanduser()
        self._lock_timeout = lock_timeout

    def get(self, key: str) -> StoredToken | None:
        """See `TokenStore.get`. A file that cannot be understood counts as absent."""
        try:
            return msgspec.json.decode(self._path(key).read_bytes(), type=StoredToken)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def set(self, key: str, token: StoredToken) -> None:
        """See `TokenStore.set`."""
        directory = self._existing_directory()
        handle, name = tempfile.mkstemp(dir=directory, prefix=".new-")  # mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(token))
            Path(name).replace(self._path(key))
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def delete(self, key: str, value: str) -> None:
        """See `TokenStore.delete`."""
        token = self.get(key)
        if token is not None and token.value == value:
            self._path(key).unlink(missing_ok=True)

    def lock(self, key: str) -> AbstractContextManager[object]:
        """See `TokenStore.lock`."""
        self._existing_directory()
        # thread_local=False: the asynchronous client takes the lock in one thread and frees it in another.
        return filelock.FileLock(
            self._path(key).with_suffix(".lock"), timeout=self._lock_timeout, thread_local=False, mode=0o600
        )

    def _existing_directory(self) -> Path:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._directory

    def _path(self, key: str) -> Path:
        return self._directory / (hashlib.sha256(key.encode()).hexdigest()[:32] + ".json")
