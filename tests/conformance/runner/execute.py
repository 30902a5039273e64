"""Runs one case: starts its server, takes a driver through its steps, and keeps what was seen."""

import asyncio
import socket
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.conformance.runner import expand
from tests.conformance.runner.case import Case
from tests.conformance.runner.driver import Driver, DriverError, Frame
from tests.conformance.runner.exchange import Exchange
from tests.conformance.runner.server import Check, Rule, Server
from tests.conformance.runner.spec import Spec

EPOCH = 1_700_000_000
"""Wall time at which virtual clocks start: 2023-11-14T22:13:20Z."""

_WAIT_SECONDS = 5.0


@dataclass
class Observed:
    """What happened. `problems` are failures by themselves; `failure` is set if the driver could not go on."""

    results: dict[str, Any] = field(default_factory=dict)
    sleeps_ms: dict[str, list[int]] = field(default_factory=dict)
    exchanges: list[Exchange] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    failure: DriverError | None = None
    log: str = ""
    frames: list[str] = field(default_factory=list)
    secrets: set[str] = field(default_factory=set)
    connections: int = 0
    seconds: float = 0.0

    @property
    def crashed(self) -> bool:
        """Whether the SDK raised what is none of its errors."""
        results = [each for got in self.results.values() for each in (got if isinstance(got, list) else [got])]
        return any((each.get("error") or {}).get("kind") == "crash" for each in results)


class Stage:
    """What a case is played on: its server, its folder, and the values of names that exist only now."""

    def __init__(self, case: Case, spec: Spec, check: Check, tmp: Path) -> None:
        """Prepare. `tmp` is an empty folder for the case."""
        self.case = case
        self.advanced_ms = 0.0
        self.values: dict[str, Any] = {}
        self.server = Server(check, self._now, proxied=_has_proxy(case))
        self._spec = spec
        self._tmp = tmp

    async def open(self) -> None:
        """Start the server and write the files."""
        await self.server.start()
        base_url = self.server.base_url
        self.values = {
            "base_url": base_url,
            "elsewhere_url": self.server.elsewhere_url,
            "closed_url": _closed_url(),
            "authority": urlsplit(base_url).netloc,
            "tmp": str(self._tmp),
        }
        self.server.rules = [Rule(rule, self._spec.statuses) for rule in self.now_known(list(self.case.server))]
        for name, content in self.now_known(dict(self.case.files)).items():
            path = self._tmp / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
            path.chmod(0o600)

    def now_known(self, data: Any) -> Any:
        """Put in the values that are known now."""
        return expand.substitute(data, self.values, keep=())

    def _now(self) -> float:
        return time.time() if self.case.clock == "real" else EPOCH + self.advanced_ms / 1000


def _has_proxy(case: Case) -> bool:
    """Whether a client of the case may take the server for a proxy."""
    configs = [case.client or {}, *(step.get("config", {}) for step in case.steps)]
    return any(config.get("proxy") for config in configs) or any(n.lower().endswith("_proxy") for n in case.env)


async def execute(stage: Stage, mode: str, driver: Driver) -> Observed:
    """Run a case in a mode."""
    driver.forget()
    observed = Observed()
    started = time.monotonic()
    server = stage.server
    server.on_request = driver.sign_of_life
    try:
        await _Run(stage, mode, driver, observed).all()
    except DriverError as error:
        observed.failure = error
        driver.give_up(error)
    finally:
        await server.close()
    observed.exchanges = server.exchanges
    observed.problems += [*server.problems, *([] if observed.failure else server.unconsumed())]
    observed.connections = server.connections
    observed.log = driver.log()
    observed.frames = list(driver.frames)
    observed.seconds = time.monotonic() - started
    return observed


class _Run:
    """The steps of a case."""

    def __init__(self, stage: Stage, mode: str, driver: Driver, observed: Observed) -> None:
        self._stage = stage
        self._case = stage.case
        self._server = stage.server
        self._mode = mode
        self._driver = driver
        self._observed = observed
        self._serial = 0
        self._clients: list[str] = []
        self._pending: dict[str, tuple[bool, list[tuple[str, asyncio.Future[Frame]]]]] = {}

    async def all(self) -> None:
        fine = True
        if self._case.client is not None:
            fine = await self._new_client("client", self._case.client)
        if fine:
            for step in self._case.steps:
                await self._step(self._stage.now_known(step))
        for name in list(self._pending):
            await self._collect(name)
        for client in self._clients:
            if self._case.clock == "virtual":
                self._observed.sleeps_ms[client] = (await self._ask("advance", client=client, ms=0))["sleeps_ms"]
        for client in self._clients:
            await self._close(client)

    async def _step(self, step: Mapping[str, Any]) -> None:
        match step:
            case {"call": _}:
                await self._start([step], step["as"], "n" in step, wait=step.get("wait", True))
            case {"parallel": parallel}:
                await self._parallel(step, parallel if isinstance(parallel, list) else [parallel])
            case {"advance": {"ms": ms, **rest}}:
                clients = [rest["client"]] if rest else self._clients
                self._stage.advanced_ms += ms
                for client in clients:
                    await self._ask("advance", client=client, ms=ms)
            case {"cancel": cancel}:
                await self._cancel(cancel)
            case {"join": names}:
                for name in [names] if isinstance(names, str) else names:
                    await self._collect(name)
            case {"wait_requests": counts}:
                await self._wait_requests(counts, step.get("within_ms", _WAIT_SECONDS * 1000) / 1000)
            case {"new_client": name}:
                changed = {**(self._case.client or {}), **step.get("config", {})}
                await self._new_client(name, {key: value for key, value in changed.items() if value is not None})
            case {"close": client}:
                await self._close(client)
            case {"describe": client}:
                self._observed.results[step["as"]] = _result(await self._ask("describe", client=client))
            case {"pause_ms": ms}:
                await asyncio.sleep(ms / 1000)

    async def _new_client(self, name: str, config: Mapping[str, Any]) -> bool:
        given: dict[str, Any] = self._stage.now_known(dict(config))
        self._observed.secrets |= secrets_of_config(given)
        base_url = given.pop("domain", self._server.base_url)
        if str(given.get("token_store")).startswith("memory:"):
            given["token_store"] += f"@{id(self)}"  # shared within this case, not beyond
        answer = _result(
            await self._driver.ask(
                {
                    "op": "client",
                    "id": name,
                    "base_url": base_url,
                    "config": given,
                    "clock": self._case.clock,
                    "mode": self._mode,
                }
            )
        )
        self._observed.results[name] = answer
        if "ok" not in answer:
            if name not in self._case.results:
                self._observed.problems.append(f"the client `{name}` could not be made: {answer}")
            return False
        self._clients.append(name)
        return True

    async def _start(self, calls: list[Mapping[str, Any]], name: str, is_list: bool, *, wait: bool) -> None:
        futures = []
        for call in calls:
            for _ in range(call.get("n", 1)):
                futures.append(await self._send_call(call))
        self._pending[name] = (is_list, futures)
        if wait:
            await self._collect(name)

    async def _parallel(self, step: Mapping[str, Any], calls: list[Mapping[str, Any]]) -> None:
        if "as" in step:
            await self._start(calls, step["as"], True, wait=step.get("wait", True))
            return
        for call in calls:
            await self._start([call], call["as"], "n" in call, wait=False)
        if step.get("wait", True):
            for call in calls:
                await self._collect(call["as"])

    async def _send_call(self, call: Mapping[str, Any]) -> "tuple[str, asyncio.Future[Frame]]":
        self._serial += 1
        options = call.get("options", {})
        self._observed.secrets |= secrets_of_config(options)
        frame = {
            "op": "call",
            "id": str(self._serial),
            "client": call.get("client", "client"),
            "method": call["call"],
            "mode": self._mode,
            "args": call.get("args", {}),
            "options": options,
        }
        return str(self._serial), await self._driver.send(frame)

    async def _collect(self, name: str) -> None:
        if name not in self._pending:
            return  # collected already
        is_list, futures = self._pending.pop(name)
        results = [_result(await self._driver.answer(future)) for _, future in futures]
        self._observed.results[name] = results if is_list else results[0]

    async def _cancel(self, cancel: Mapping[str, Any]) -> None:
        if "after_requests" in cancel:
            await self._wait_requests(cancel["after_requests"], _WAIT_SECONDS)
        await asyncio.sleep(cancel.get("after_ms", 0) / 1000)
        _, futures = self._pending[cancel["call"]]
        for number, _ in futures:
            await self._driver.tell({"op": "cancel", "id": number})
        await self._collect(cancel["call"])

    async def _wait_requests(self, counts: Mapping[str, int], seconds: float) -> None:
        seconds = min(seconds, self._driver.patience)
        if not await self._server.wait_for(counts, seconds):
            seen = ", ".join(
                f"{pattern}: {self._server.count(pattern)} of {count}" for pattern, count in counts.items()
            )
            self._observed.problems.append(f"requests did not arrive within {seconds:g} s: {seen}")

    async def _close(self, client: str) -> None:
        answer = _result(await self._ask("close", client=client))
        if "ok" not in answer:
            self._observed.problems.append(f"the client `{client}` could not be closed: {answer}")

    async def _ask(self, op: str, **content: Any) -> Frame:
        self._serial += 1
        return await self._driver.ask({"op": op, "id": str(self._serial), **content})


def secrets_of_config(config: Mapping[str, Any]) -> set[str]:
    """Give the secrets in a client's configuration or a call's options."""
    names = ("app_secret", "access_token", "app_ticket", "user_access_token", "refresh_token")
    found = {config.get(name) for name in names}
    if isinstance(config.get("user_token"), Mapping):
        found |= secrets_of_config(config["user_token"])
    return {value for value in found if isinstance(value, str) and value}


def temporary_folder() -> "tempfile.TemporaryDirectory[str]":
    """Make a folder for a case."""
    return tempfile.TemporaryDirectory(prefix="conformance-")


@cache
def _closed_port() -> socket.socket:
    """A port that refuses connections, as long as this process lives: bound, so nobody else gets it, not listening."""
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    return held


def _closed_url() -> str:
    return f"http://127.0.0.1:{_closed_port().getsockname()[1]}"


def _result(frame: Frame) -> dict[str, Any]:
    """Give the content of a result frame: `{ok: …}` or `{error: …}`.

    Raises:
        DriverError: it has neither.
    """
    for name in ("ok", "error"):
        if name in frame:
            return {name: frame[name]}
    raise DriverError(f"a result has neither ok nor error: {frame}")
