"""The curl driver: frames come on standard input, become runs of the command `feishu-vc`, and are answered.

A client is a folder: the command's cache, the files of its secrets, and the state of its clock. Every call is a process
of its own, as it is for the users of the command.
"""

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

FRAMES = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
os.dup2(2, 1)  # whatever else prints, prints to standard error
ROOT = Path(__file__).parents[4]
COMMAND = ROOT / "generated/curl/feishu-vc"
HELP = COMMAND.read_text()
FEATURES = ["sync", "virtual_clock", "parallel", "cancel", "file_store", "proxy", "log"]
FOLDER = Path(tempfile.mkdtemp(prefix="feishu-vc-driver-"))
CLIENTS: dict[str, "Client"] = {}
RUNNING: dict[str, "subprocess.Popen[bytes]"] = {}
CANCELLED: set[str] = set()
PLACES = threading.Semaphore(60)  # processes at once; hundreds of them would fight for two processors only
MUTEX, STARTING = threading.Lock(), threading.Lock()

# Clock and Sleeper as exported functions of bash: a wait is noted in a file, whose sum is how far the clock went on.
CLOCK = """() { local ms; read -r REPLY <"$DRIVER_CLOCK/passed"; while read -r ms; do REPLY=$((REPLY + ms)); done \
<"$DRIVER_CLOCK/sleeps"; REPLY=$((1700000000000 + REPLY)); }"""
SLEEPER = """() { printf '%s\\n' "$1" >>"$DRIVER_CLOCK/sleeps"; }"""
TEXTS = {"app_id", "app_type", "domain", "proxy", "user_agent", "tenant_key"}
SECRETS = {"app_secret", "access_token", "user_access_token"}
SECONDS = {"timeout_ms", "connect_timeout_ms", "deadline_ms"}


class SDKError(Exception):
    """The command failed; its error as it wrote it, and the items that it printed before."""

    def __init__(self, error: dict[str, Any], items: list[Any]) -> None:
        super().__init__(error.get("reason"))
        self.error, self.items = error, items


class Client:
    """What the runs of the command for one client have in common."""

    def __init__(self, frame: dict[str, Any]) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=FOLDER))
        self.config = dict(frame["config"])
        self.refreshed: list[Any] = []
        self.last_pair: Any = None
        self.is_virtual = frame["clock"] == "virtual"
        (self.folder / "sleeps").touch()
        self.advance(0)
        kind, _, place = str(self.config.pop("token_store", None)).partition(":")
        cache = place if kind == "file" else str(self.folder / "cache")
        self.env = {**os.environ, "XDG_CACHE_HOME": cache, "DRIVER_CLOCK": str(self.folder)}
        if self.is_virtual:
            self.env |= {"BASH_FUNC_feishu_vc_clock%%": CLOCK, "BASH_FUNC_feishu_vc_sleeper%%": SLEEPER}
        self.fails_to_keep = self.config.pop("on_refresh", None) == "fail_once"
        self.pair = self._pair_file(self.config.pop("user_token", None))
        self.ticket = self.config.pop("app_ticket", None)
        self.options = self.option_words({"domain": frame["base_url"], **self.config})
        self.about = self.run("config")
        if self.ticket:
            self.run("set-app-ticket", stdin=self.ticket)

    def advance(self, ms: float) -> None:
        file = self.folder / "passed"
        passed = int(file.read_text()) if file.exists() else 0
        file.with_suffix(".new").write_text(f"{passed + round(ms)}\n")
        file.with_suffix(".new").replace(file)

    @property
    def sleeps_ms(self) -> list[int]:
        return [int(line) for line in (self.folder / "sleeps").read_text().split()]

    def option_words(self, given: Mapping[str, Any]) -> list[str]:
        """Options of the command; secrets through files that end with a line end, as editors leave them."""
        words = []
        for name, value in given.items():
            if value is None:
                continue
            option = "--" + name.removesuffix("_ms").replace("_", "-")
            if name in TEXTS:
                words.append(f"{option}={value}")
            elif name in SECRETS:
                words.append(f"{option}-file={self.file(value + chr(10))}")
            elif name in SECONDS:
                words.append(f"{option}={value / 1000:.3f}")
            elif name == "max_retries":
                words.append(f"{option}={value}")
            elif name == "headers":
                words += [f"--header={header}: {text}" for header, text in value.items()]
            else:
                raise NotImplementedError(name)
        return words

    def file(self, content: str) -> Path:
        handle, name = tempfile.mkstemp(dir=self.folder)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(content)
        return Path(name)

    def run(self, *words: str, stdin: str = "", key: str = "") -> str:
        """Run the command with the client's options; give what it printed."""
        more, pipe = self._pair_words()
        try:
            with PLACES:
                with STARTING:
                    if key in CANCELLED:
                        raise SDKError({"kind": "cancelled"}, [])
                    process = RUNNING[key] = subprocess.Popen(
                        self._argv(words, more),
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        stderr=subprocess.PIPE,
                        env={**self.env, "FEISHU_VC_LOG": f"/proc/{os.getpid()}/fd/2"},
                        pass_fds=pipe,
                    )
                out, err = process.communicate(stdin.encode())
        finally:
            for handle in pipe:
                os.close(handle)
        self.notice_new_pair()
        if key in CANCELLED:
            raise SDKError({"kind": "cancelled"}, [])
        text = out.decode()
        if process.returncode:
            last = err.decode(errors="replace").strip().rpartition("\n")[2]
            try:
                error = json.loads(last)
            except ValueError:
                error = {"kind": "crash", "message": f"{err!r}, status {process.returncode}"}
            raise SDKError(error, [json.loads(line) for line in text.splitlines()])
        return text

    def _argv(self, words: tuple[str, ...], more: list[str]) -> list[str]:
        command = words[:1] if words[0] in ("config", "set-app-ticket", "exchange-code") else words[:2]
        return [str(COMMAND), *command, "--json-errors", *self.options, *more, *words[len(command) :]]

    def _pair_file(self, pair: dict[str, Any] | None) -> Path | None:
        if pair is None:
            return None
        left = pair.pop("expires_in", None)
        if left is not None:
            now = 1_700_000_000 if self.is_virtual else time.time()
            pair["expires_at"] = datetime.fromtimestamp(now + left, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.last_pair = pair
        return self.file(json.dumps(pair))

    def _pair_words(self) -> tuple[list[str], list[int]]:
        """The option for the pair; one whose file cannot be replaced comes through a pipe, the first time."""
        if self.pair is None:
            return [], []
        cache = Path(self.env["XDG_CACHE_HOME"], "feishu-vc")
        for lock in cache.glob("*.lock") if self.fails_to_keep else ():
            with lock.open() as file:
                fcntl.flock(file, fcntl.LOCK_SH)  # until a renewal in the background has ended
        if list(cache.glob("*.pair")):
            self.fails_to_keep = False
        if not self.fails_to_keep:
            return [f"--user-token-file={self.pair}"], []
        reading, writing = os.pipe()
        os.write(writing, self.pair.read_bytes())
        os.close(writing)
        return [f"--user-token-file=/dev/fd/{reading}"], [reading]

    def notice_new_pair(self) -> None:
        """Take down each pair that the command put into the file."""
        if self.pair is None:
            return
        with MUTEX:
            pair = json.loads(self.pair.read_text())
            if pair != self.last_pair:
                self.last_pair = pair
                self.refreshed.append(pair)


def words_of(method: str) -> list[str]:
    return [word.replace("_", "-") for word in method.split(".")]


def call(client: Client, frame: dict[str, Any]) -> Any:
    """Run the command for a call and give its result."""
    method, args, key = frame["method"], dict(frame["args"]), frame["id"]
    if method == "set_app_ticket":
        client.run("set-app-ticket", stdin=args["ticket"], key=key)
        return None
    if method == "exchange_code":
        words = [f"--{name.replace('_', '-')}={args[name]}" for name in ("redirect_uri", "scope") if args.get(name)]
        if verifier := args.get("code_verifier"):
            words.append(f"--code-verifier-file={client.file(verifier)}")
        return json.loads(client.run("exchange-code", *words, stdin=args["code"], key=key))
    pages = method.endswith("_all")
    words = ["--all"] if pages else []
    words += client.option_words(frame["options"])
    positional = [args.pop(name) for name in path_parameters(method.removesuffix("_all"))]
    body = args.pop("body", None)
    for name, value in {**args, **(body or {})}.items():
        if value is not None:
            text = value if isinstance(value, str) else json.dumps(value)
            words.append(f"--{name.replace('_', '-')}={text}")
    nulls = {name: None for name, value in (body or {}).items() if value is None}
    if nulls:
        words.append(f"--body={json.dumps(nulls)}")
    out = client.run(*words_of(method.removesuffix("_all")), *words, "--", *positional, key=key)
    if pages:
        return [json.loads(line) for line in out.splitlines()]
    return json.loads(out) if out else None


def path_parameters(method: str) -> list[str]:
    """What stands before the options, as the help of the command names it."""
    usage = re.search(rf"^Usage: feishu-vc {' '.join(words_of(method))}(.*) \[OPTION", HELP, re.MULTILINE)
    if usage is None:
        raise NotImplementedError(method)
    return usage.group(1).lower().split()


def normal_form(error: dict[str, Any], items: list[Any], client: Client | None) -> dict[str, Any]:
    kind = error["kind"]
    if client and client.fails_to_keep and "could not be kept" in str(error.get("reason")):
        kind = "callback"
    return {**error, "kind": kind, "items": items}


def answer(frame: dict[str, Any], op: str = "result", **content: Any) -> None:
    with MUTEX:
        FRAMES.write(json.dumps({"op": op, "id": frame.get("id"), **content}, ensure_ascii=False) + "\n")


def perform(frame: dict[str, Any], function: Any, client: Client | None = None) -> None:
    """Answer with what a function returns, or with the error of the command."""

    def run() -> None:
        try:
            answer(frame, ok=function())
        except SDKError as failure:
            answer(frame, error=normal_form(failure.error, failure.items, client))
        except Exception as error:
            answer(frame, driver_error=repr(error))

    threading.Thread(target=run, daemon=True).start()


def handle(frame: dict[str, Any]) -> None:
    client = CLIENTS.get(frame.get("client", ""))
    match frame["op"], client:
        case "hello", _:
            _, version = subprocess.check_output([COMMAND, "--version"], text=True).split()
            bash, _, _ = subprocess.check_output(["bash", "--version"], text=True).partition("\n")
            answer(frame, "hello", proto=1, lang="curl", sdk=version, runtime=bash, features=FEATURES)
        case "client", _:
            perform(frame, lambda: CLIENTS.update({frame["id"]: Client(frame)}) or {})
        case "call", Client():
            CANCELLED.discard(frame["id"])  # another case's
            RUNNING.pop(frame["id"], None)
            perform(frame, lambda: call(client, frame), client)
        case "cancel", _:
            with STARTING:
                CANCELLED.add(frame["id"])
                if process := RUNNING.get(frame["id"]):
                    process.terminate()
        case "advance", Client():
            client.advance(frame["ms"])
            answer(frame, "advanced", client=frame["client"], sleeps_ms=client.sleeps_ms)
        case "describe", Client():
            client.notice_new_pair()
            answer(frame, ok={"repr": client.about, "refreshed": client.refreshed})
        case "close", Client():
            answer(frame, ok={})
        case _:
            answer(frame, driver_error=f"cannot do {frame['op']!r} with client {frame.get('client')!r}")


def main() -> None:
    for line in sys.stdin:
        handle(json.loads(line))
    shutil.rmtree(FOLDER, ignore_errors=True)


main()
