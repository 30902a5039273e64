"""The Python driver: frames come on standard input, become calls of `feishu_vc`, and are answered on standard output.

Modes: sync (each call in a thread of its own) and async (all calls in one event loop).
"""

import asyncio
import json
import logging
import os
import runpy
import sys
import threading
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any

import feishu_vc
import msgspec

FRAMES = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
os.dup2(2, 1)  # whatever else prints, prints to standard error
FEATURES = ["sync", "async", "virtual_clock", "parallel", "cancel@async", "memory_store", "file_store", "proxy", "log"]
CLIENTS: dict[str, "Client"] = {}
STORES: dict[str, feishu_vc.MemoryTokenStore] = {}
TASKS: dict[str, "asyncio.Task[None]"] = {}
LOOP = asyncio.new_event_loop()
MUTEX = threading.Lock()


class VirtualTime:
    """Clock and sleeper: a wait is noted, and time moves on at once."""

    def __init__(self) -> None:
        self.passed, self.sleeps_ms, self.mutex = 0.0, list[int](), threading.Lock()

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return 1_700_000_000.0 + self.passed

    def sleep(self, seconds: float) -> None:
        with self.mutex:
            self.sleeps_ms.append(round(seconds * 1000))
            self.passed += seconds


class AsyncVirtualSleeper:
    def __init__(self, time: VirtualTime) -> None:
        self.time = time

    async def sleep(self, seconds: float) -> None:
        self.time.sleep(seconds)


class FailingStore:
    def get(self, key: str) -> None:
        raise OSError("the store is down")

    set = delete = lock = get


class CallbackError(Exception):
    """What `on_refresh` raises when it is told to fail."""


class Client:
    """A client of the SDK, made as the frame says."""

    def __init__(self, frame: dict[str, Any]) -> None:
        given: dict[str, Any] = frame["config"]
        self.mode: str = frame["mode"]
        self.virtual = VirtualTime()
        self.refreshed: list[dict[str, Any]] = []
        self.fail_once = given.pop("on_refresh", None) == "fail_once"
        if frame["clock"] == "virtual":
            sleeper = AsyncVirtualSleeper(self.virtual) if self.mode == "async" else self.virtual
            given.update(clock=self.virtual, sleeper=sleeper)
        if pair := given.get("user_token"):
            if (left := pair.pop("expires_in", None)) is not None:
                pair["expires_at"] = datetime.fromtimestamp(self.virtual.time(), UTC) + timedelta(seconds=left)
            given.update(user_token=feishu_vc.UserToken(**pair), on_refresh=self.on_refresh)
        if isinstance(name := given.get("token_store"), str):
            given["token_store"] = store(name)
        make = feishu_vc.AsyncFeishuVC if self.mode == "async" else feishu_vc.FeishuVC
        self.sdk: Any = make(domain=frame["base_url"], **in_seconds(given))

    def on_refresh(self, pair: feishu_vc.UserToken) -> None:
        if self.fail_once:
            self.fail_once = False
            raise CallbackError("the pair could not be kept")
        self.refreshed.append(msgspec.to_builtins(pair))


def store(name: str) -> Any:
    kind, _, argument = name.partition(":")
    if kind == "memory":
        return STORES.setdefault(argument, feishu_vc.MemoryTokenStore())
    return FailingStore() if kind == "failing" else feishu_vc.FileTokenStore(argument)


def in_seconds(given: dict[str, Any]) -> dict[str, Any]:
    return {
        key.removesuffix("_ms"): value / 1000 if key.endswith("_ms") and isinstance(value, (int, float)) else value
        for key, value in given.items()
    }


def normal_form(error: BaseException) -> dict[str, Any]:
    if not isinstance(error, feishu_vc.FeishuVCError):
        kinds = {asyncio.CancelledError: "cancelled", CallbackError: "callback"}
        return {"kind": kinds.get(type(error), "crash"), "message": repr(error)}
    name = type(error).__name__
    return {
        **msgspec.to_builtins(vars(error), enc_hook=str),
        "permission_violations": [violation._asdict() for violation in error.permission_violations],
        "field_violations": [violation._asdict() for violation in error.field_violations],
        "kind": error.kind,
        "name": name.removesuffix("Error") if type(error).__module__ == "feishu_vc.error_codes" else None,
        "message": f"{error}\n{error!r}\n{error.__cause__!r}",
    }


def answer(frame: dict[str, Any], op: str = "result", **content: Any) -> None:
    with MUTEX:
        FRAMES.write(json.dumps({"op": op, "id": frame.get("id"), **content}, ensure_ascii=False) + "\n")


def perform(frame: dict[str, Any], function: Any) -> None:
    """Answer with what a function returns or raises; a coroutine function is awaited in the event loop."""

    def done(result: Any) -> None:
        answer(frame, ok=msgspec.to_builtins(result), repr=repr(result))

    async def in_loop() -> None:
        try:
            result = function()
            done(await result if asyncio.iscoroutine(result) else result)
        except BaseException as error:
            answer(frame, error=normal_form(error))

    def in_thread() -> None:
        try:
            done(function())
        except BaseException as error:
            answer(frame, error=normal_form(error))

    if frame["mode"] == "async":
        LOOP.call_soon_threadsafe(lambda: TASKS.update({frame["id"]: LOOP.create_task(in_loop())}))
    else:
        threading.Thread(target=in_thread, daemon=True).start()


def call(frame: dict[str, Any]) -> None:
    method = attrgetter(frame["method"])(CLIENTS[frame["client"]].sdk)
    options = {"options": in_seconds(frame["options"])} if frame["options"] else {}
    perform(frame, lambda: method(**frame["args"], **options))


def handle(frame: dict[str, Any]) -> None:
    client = CLIENTS.get(frame.get("client", ""))
    match frame["op"], client:
        case "hello", _:
            about = {"proto": 1, "lang": "python", "sdk": feishu_vc.__version__, "runtime": sys.version.split()[0]}
            answer(frame, "hello", **about, features=FEATURES)
        case "client", _:
            try:
                CLIENTS[frame["id"]] = Client(frame)
                answer(frame, ok={})
            except Exception as error:
                answer(frame, error=normal_form(error))
        case "call", Client():
            call(frame)
        case "cancel", _:
            LOOP.call_soon_threadsafe(lambda: TASKS[frame["id"]].cancel())
        case "advance", Client():
            client.virtual.passed += frame["ms"] / 1000
            answer(frame, "advanced", client=frame["client"], sleeps_ms=client.virtual.sleeps_ms)
        case "describe", Client():
            answer(frame, ok={"repr": repr(client.sdk), "refreshed": client.refreshed})
        case "close", Client():
            is_async = isinstance(client.sdk, feishu_vc.AsyncFeishuVC)
            perform({**frame, "mode": client.mode}, client.sdk.aclose if is_async else client.sdk.close)
        case _:
            answer(frame, driver_error=f"cannot do {frame['op']!r} with client {frame.get('client')!r}")


def main() -> None:
    logging.basicConfig(stream=sys.stderr)
    logging.getLogger("feishu_vc").setLevel(logging.DEBUG)
    if mutant := os.environ.get("CONFORMANCE_MUTANT"):
        runpy.run_path(mutant)["apply"]()
    threading.Thread(target=LOOP.run_forever, daemon=True).start()
    for line in sys.stdin:
        frame = json.loads(line)
        try:
            handle(frame)
        except Exception as error:
            answer(frame, driver_error=repr(error))


main()
