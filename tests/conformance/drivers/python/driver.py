"""The Python driver: frames come on standard input, become calls of `feishu_vc`, and are answered on standard output.

Modes: sync (each call in a thread of its own) and async (all calls in one event loop).
"""

import asyncio
import json
import logging
import os
import re
import runpy
import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

import feishu_vc
import msgspec

FRAMES = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
os.dup2(2, 1)  # whatever else prints, prints to standard error
FEATURES = [
    *("sync", "async", "virtual_clock", "lasting_client", "nul", "parallel", "cancel@async"),
    *("memory_store", "file_store", "proxy", "log"),
]
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

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


class FailingStore:
    def get(self, *_: object) -> None:
        raise OSError("the store is down")

    set = delete = lock = get


TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


class CallbackError(Exception):
    """What `on_refresh` raises when it is told to fail."""


class Client:
    """A client of the SDK, made as the frame says."""

    def __init__(self, frame: dict[str, Any]) -> None:
        given, virtual = dict(frame["config"]), frame["clock"] == "virtual"
        self.is_async, self.time, self.refreshed = frame["mode"] == "async", VirtualTime(), list[Any]()
        self.fails = given.pop("on_refresh", None) == "fail_once"
        if virtual:
            sleeper = SimpleNamespace(sleep=self.time.asleep) if self.is_async else self.time
            given |= {"clock": self.time, "sleeper": sleeper}
        if pair := given.get("user_token"):
            if (left := pair.pop("expires_in", None)) is not None:
                now = self.time.time() if virtual else time.time()
                pair["expires_at"] = datetime.fromtimestamp(now + left, UTC)
            given |= {"user_token": feishu_vc.UserToken(**pair), "on_refresh": self.on_refresh}
        kind, _, name = str(given.get("token_store")).partition(":")
        if kind == "memory":
            given["token_store"] = STORES.setdefault(name, feishu_vc.MemoryTokenStore())
        elif kind in ("file", "failing"):
            given["token_store"] = feishu_vc.FileTokenStore(name) if kind == "file" else FailingStore()
        make: Any = feishu_vc.AsyncFeishuVC if self.is_async else feishu_vc.FeishuVC
        self.sdk = make(domain=frame["base_url"], **in_seconds(given))

    def on_refresh(self, pair: feishu_vc.UserToken) -> None:
        if self.fails:
            self.fails = False
            raise CallbackError("the pair could not be kept")
        self.refreshed.append(msgspec.to_builtins(pair))


def in_seconds(given: dict[str, Any]) -> dict[str, Any]:
    in_ms = {name for name, value in given.items() if name.endswith("_ms") and type(value) in (int, float)}
    return {name.removesuffix("_ms"): value / 1000 if name in in_ms else value for name, value in given.items()}


def arguments(args: dict[str, Any]) -> dict[str, Any]:
    """Keyword arguments: the fields of the body among the others, times as datetime."""
    flat = {**args, **args["body"]} if "body" in args else args
    flat.pop("body", None)
    return {name: datetime.fromisoformat(v) if re.fullmatch(TIME, str(v)) else v for name, v in flat.items()}


def normal_form(error: BaseException) -> dict[str, Any]:
    message = f"{error}\n{error!r}\n" + "".join(traceback.format_exception(error, limit=0))
    if not isinstance(error, feishu_vc.FeishuVCError):
        kinds = {asyncio.CancelledError: "cancelled", CallbackError: "callback"}
        return {"kind": kinds.get(type(error), "crash"), "message": message}
    name = type(error).__name__.removesuffix("Error")
    return {
        **msgspec.to_builtins(vars(error), enc_hook=str),
        "permission_violations": [each._asdict() for each in error.permission_violations],
        "field_violations": [each._asdict() for each in error.field_violations],
        "kind": error.kind,
        "name": name if type(error).__module__ == "feishu_vc.error_codes" else None,
        "message": message,
    }


def answer(frame: dict[str, Any], op: str = "result", **content: Any) -> None:
    with MUTEX:
        FRAMES.write(json.dumps({"op": op, "id": frame.get("id"), **content}, ensure_ascii=False) + "\n")


def perform(frame: dict[str, Any], is_async: bool, function: Any) -> None:
    """Answer with what a function returns or raises; with all items of what can be iterated."""

    def report(result: Any) -> None:
        answer(frame, ok=msgspec.to_builtins(result), repr=repr(result))

    def failed(error: BaseException, items: list[Any]) -> None:
        answer(frame, error={**normal_form(error), "items": msgspec.to_builtins(items)})

    def run() -> None:
        items: list[Any] = []
        try:
            result = function()
            if isinstance(result, Iterator):
                items.extend(result)  # what came before an error stays
                result = items
            report(result)
        except BaseException as error:
            failed(error, items)

    async def awaited() -> None:
        items: list[Any] = []
        try:
            result = function()
            if isinstance(result, AsyncIterator):
                async for item in result:
                    items.append(item)
                result = items
            report(await result if asyncio.iscoroutine(result) else result)
        except BaseException as error:
            failed(error, items)

    if is_async:
        LOOP.call_soon_threadsafe(lambda: TASKS.update({frame["id"]: LOOP.create_task(awaited())}))
    else:
        threading.Thread(target=run, daemon=True).start()


def handle(frame: dict[str, Any]) -> None:
    client = CLIENTS.get(frame.get("client", ""))
    match frame["op"], client:
        case "hello", _:
            about = {"proto": 1, "lang": "python", "sdk": feishu_vc.__version__, "runtime": sys.version.split()[0]}
            answer(frame, "hello", **about, features=FEATURES)
        case "client", _:
            perform(frame, False, lambda: CLIENTS.update({frame["id"]: Client(frame)}) or {})
        case "call", Client():
            method = attrgetter(frame["method"])(client.sdk)
            options = {"options": in_seconds(frame["options"])} if frame["options"] else {}
            perform(frame, client.is_async, lambda: method(**arguments(frame["args"]), **options))
        case "cancel", _:
            LOOP.call_soon_threadsafe(lambda: TASKS[frame["id"]].cancel())
        case "advance", Client():
            client.time.passed += frame["ms"] / 1000
            answer(frame, "advanced", client=frame["client"], sleeps_ms=client.time.sleeps_ms)
        case "describe", Client():
            answer(frame, ok={"repr": repr(client.sdk), "refreshed": client.refreshed})
        case "close", Client():
            perform(frame, client.is_async, client.sdk.aclose if client.is_async else client.sdk.close)
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
