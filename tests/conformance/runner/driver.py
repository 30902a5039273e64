"""One driver process: frames in, frames out.

A frame is a JSON object on a line. The process' standard error goes to a file, so that after an answer everything that
was written before it is there to be read.
"""

import asyncio
import contextlib
import json
import os
import signal
import tempfile
import time
from collections.abc import Mapping
from typing import Any

from tests.conformance.runner.features import Language
from tests.conformance.runner.places import ROOT

Frame = dict[str, Any]

_STARTUP_SECONDS = 60.0
# Variables that would change what an SDK does; and an odd time zone, so that local time passes for UTC nowhere.
_DROPPED = ("FEISHU_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_SET = {"TZ": "America/St_Johns"}


class DriverError(Exception):
    """The driver, not the SDK, went wrong: it died, wrote rubbish, did not understand."""


class SilentDriverError(DriverError):
    """No answer in time."""


class Driver:
    """A running driver."""

    def __init__(self, language: Language, *, env: Mapping[str, str] | None = None, patience: float = 20.0) -> None:
        """Prepare one. `patience`: seconds that an answer may take."""
        self._language = language
        self._env = dict(env or {})
        self.patience = patience
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._waiting: dict[str, asyncio.Future[Frame]] = {}
        self._failure: DriverError | None = None
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115  (closed by `stop`)
        self._read_to = 0
        self._last_sign = time.monotonic()
        self.frames: list[str] = []
        """What the driver said since `forget`, as it was."""

    async def start(self) -> None:
        """Start the process and greet it.

        Raises:
            DriverError: it does not start, or its features are not those of its file.
        """
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._language.command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=self._stderr,
                env=_environment(self._env),
                cwd=ROOT,
                limit=64 * 1024 * 1024,
                start_new_session=True,
            )
        except OSError as error:
            raise DriverError(f"the driver does not start: {error}") from None
        self._reader = asyncio.create_task(self._read())
        hello = await self.ask({"op": "hello", "proto": 1}, key="hello", seconds=_STARTUP_SECONDS)
        if hello.get("proto") != 1:
            raise DriverError(f"the driver speaks another protocol: {hello}")
        said = frozenset(hello.get("features", ()))
        if said != self._language.features:
            more, less = sorted(said - self._language.features), sorted(self._language.features - said)
            raise DriverError(
                f"the driver's features are not those of features/{self._language.name}.yaml: "
                f"only the driver names {more}, only the file names {less}"
            )

    async def ask(self, frame: Frame, *, key: str | None = None, seconds: float | None = None) -> Frame:
        """Send a frame and wait for the frame that answers it."""
        return await self.answer(await self.send(frame, key=key), seconds)

    async def send(self, frame: Frame, *, key: str | None = None) -> "asyncio.Future[Frame]":
        """Send a frame; what is given will hold the answer."""
        future: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._waiting[key or str(frame["id"])] = future
        await self.tell(frame)
        return future

    async def tell(self, frame: Frame) -> None:
        """Send a frame that has no answer of its own."""
        assert self._process is not None
        assert self._process.stdin is not None
        if self._failure is not None:
            raise self._failure
        try:
            self._process.stdin.write(json.dumps(frame, ensure_ascii=False).encode() + b"\n")
            await self._process.stdin.drain()
        except OSError:
            await asyncio.sleep(0.05)  # the reader sees the end of the process, and knows more
            raise self._failure or DriverError("the driver does not read") from None

    async def answer(self, future: "asyncio.Future[Frame]", seconds: float | None = None) -> Frame:
        """Wait for an answer.

        Raises:
            SilentDriverError: it did not come, nor did any other, nor a request to the server, in all that time.
            DriverError: the driver says that it cannot, or is gone.
        """
        patience = seconds or self.patience
        self.sign_of_life()
        while not future.done():
            left = self._last_sign + patience - time.monotonic()
            if left <= 0:
                raise SilentDriverError(f"no answer for {patience:g} s")
            await asyncio.wait([future], timeout=left)
        frame = future.result()
        if "driver_error" in frame:
            raise DriverError(f"driver error: {frame['driver_error']}")
        return frame

    def sign_of_life(self) -> None:
        """Begin to wait anew: hundreds of calls at once on a busy machine take their time."""
        self._last_sign = time.monotonic()

    def forget(self) -> None:
        """Begin a new case: what was said and logged before belongs to another."""
        self.frames.clear()
        self._waiting.clear()
        self._read_to = os.fstat(self._stderr.fileno()).st_size

    def log(self) -> str:
        """Give what the driver wrote to standard error since `forget`."""
        # No seeking: the process writes through the same open file, whose offset they share.
        end = os.fstat(self._stderr.fileno()).st_size
        return os.pread(self._stderr.fileno(), end - self._read_to, self._read_to).decode(errors="replace")

    @property
    def is_usable(self) -> bool:
        """Whether another case can be run in it."""
        return self._failure is None and self._process is not None and self._process.returncode is None

    async def stop(self) -> int | None:
        """End the process: by closing its input, else by force. Give its exit status."""
        process = self._process
        if process is None:
            return None
        assert process.stdin is not None
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            async with asyncio.timeout(5 if self._failure is None else 0.2):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
        if self._reader is not None:
            self._reader.cancel()
        self._stderr.close()
        return process.returncode

    def give_up(self, error: DriverError) -> None:
        """Use the process no more."""
        self._failure = self._failure or error

    async def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        try:
            while line := await self._process.stdout.readline():
                self._take(line)
            status = await self._process.wait()
            self._fail(DriverError(f"the driver ended with status {status}; it wrote: {self.log()[-2000:]}"))
        except (ValueError, DriverError) as error:
            self._fail(DriverError(f"the driver wrote what is no frame: {error}"))

    def _take(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip("\n")
        try:
            frame = json.loads(text)
        except ValueError:
            raise DriverError(repr(text[:500])) from None
        if not isinstance(frame, dict) or "op" not in frame:
            raise DriverError(repr(text[:500]))
        self.frames.append(text)
        self.sign_of_life()
        key = "hello" if frame["op"] == "hello" else str(frame.get("id"))
        future = self._waiting.pop(key, None)
        if future is None:
            if "driver_error" in frame:
                raise DriverError(f"it answers no question: {frame['driver_error']}")
        elif not future.done():
            future.set_result(frame)

    def _fail(self, error: DriverError) -> None:
        self._failure = self._failure or error
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(self._failure)
                future.exception()  # whoever waits gets it; if nobody does, that is no news


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(_DROPPED)}
    return {**kept, **_SET, **extra}
