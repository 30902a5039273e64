"""The sandbox's clock: runs with the machine's, can be advanced, and can be frozen so that tests see exact numbers."""

import time
from collections.abc import Callable


class Clock:
    """Seconds since 1970, plus what it was advanced by."""

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._offset = 0.0
        self._frozen_at: float | None = None

    def now(self) -> float:
        """The time in seconds since 1970."""
        return self._frozen_at if self._frozen_at is not None else self._wall() + self._offset

    @property
    def frozen(self) -> bool:
        """Whether it stands still unless it is advanced."""
        return self._frozen_at is not None

    def advance(self, seconds: float) -> None:
        """Moves the clock forward."""
        if self._frozen_at is not None:
            self._frozen_at += seconds
        else:
            self._offset += seconds

    def set(self, now: float) -> None:
        """Moves the clock to a time, also back."""
        if self._frozen_at is not None:
            self._frozen_at = now
        else:
            self._offset = now - self._wall()

    def freeze(self) -> None:
        """Stops the clock where it is."""
        self._frozen_at = self.now()

    def run(self) -> None:
        """Lets a frozen clock go on from where it is."""
        if self._frozen_at is not None:
            self._offset = self._frozen_at - self._wall()
            self._frozen_at = None
