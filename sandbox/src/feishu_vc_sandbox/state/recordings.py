"""The recording of a meeting: on and off, then made into a file, then ready."""

import msgspec


class Recording(msgspec.Struct):
    """All that was recorded of a meeting, as one file.

    `running` None: the spec's example does not tell whether it is on; the first start or stop decides.
    """

    url: str
    duration_ms: int = 0
    running: bool | None = False
    ready: bool = False
    started_at: float = 0.0
    viewers: set[tuple[int, str]] = set()  # who was given access: `RecordingPermissionType` of the spec, open id

    def start(self, now: float) -> None:
        """Begins, or goes on after a stop."""
        self.running, self.ready, self.started_at = True, False, now

    def stop(self, now: float) -> None:
        """Ends; the file is made from now on."""
        if self.running:
            self.duration_ms += round((now - self.started_at) * 1000)
        self.running, self.ready = False, False
