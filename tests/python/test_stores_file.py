"""Tokens in files: who can read them, who gets them, what a broken one does."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from feishu_vc import FileTokenStore, StoredToken

from .conftest import New
from .harness import MEETING, TENANT, WALL, Platform, all_of, ok, refused

TOKEN = StoredToken("t-1", WALL + 7200, 7200.0)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "tokens"


@pytest.fixture
def store(directory: Path) -> FileTokenStore:
    return FileTokenStore(directory)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def files(directory: Path, pattern: str) -> list[Path]:
    return sorted(directory.glob(pattern))


def test_a_token_comes_back(store: FileTokenStore) -> None:
    assert store.get("k") is None
    store.set("k", TOKEN)
    assert store.get("k") == TOKEN
    assert store.get("other") is None
    store.set("k", TOKEN._replace(value="t-2"))
    assert store.get("k") == TOKEN._replace(value="t-2")


def test_only_the_owner_can_read(store: FileTokenStore, directory: Path) -> None:
    store.set("https://x|cli_a|hash|tenant|", TOKEN)
    with store.lock("https://x|cli_a|hash|tenant|"):
        paths = files(directory, "*")
        assert [path.suffix for path in paths] == [".json", ".lock"]
        assert {mode(path) for path in paths} == {0o600}
    assert mode(directory) == 0o700
    assert not any("cli_a" in path.name for path in paths)


def test_the_home_directory_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    FileTokenStore("~/tokens").set("k", TOKEN)
    assert len(files(tmp_path / "tokens", "*.json")) == 1


def test_nothing_is_made_before_it_is_needed(store: FileTokenStore, directory: Path) -> None:
    assert store.get("k") is None
    store.delete("k", "t-1")
    assert not directory.exists()


def test_a_token_is_deleted_only_if_it_is_the_one(store: FileTokenStore) -> None:
    store.set("k", TOKEN)
    store.delete("k", "t-0")
    assert store.get("k") == TOKEN
    store.delete("k", "t-1")
    assert store.get("k") is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[]", b'["t"]', b'["t",1,null]', b'{"value":"t"}', b"[1,2,3]", b"null"]
)
def test_a_file_that_cannot_be_understood_counts_as_absent(
    store: FileTokenStore, directory: Path, content: bytes
) -> None:
    store.set("k", TOKEN)
    [path] = files(directory, "*.json")
    path.write_bytes(content)
    assert store.get("k") is None
    store.set("k", TOKEN)
    assert store.get("k") == TOKEN


def test_a_write_that_fails_leaves_the_old_token_and_no_litter(
    store: FileTokenStore, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.set("k", TOKEN)

    def replace(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="disk full"):
        store.set("k", TOKEN._replace(value="t-2"))
    assert store.get("k") == TOKEN
    assert len(files(directory, "*")) == 1


async def test_clients_share_it(new: New, platform: Platform, store: FileTokenStore, directory: Path) -> None:
    await all_of(new(token_store=FileTokenStore(directory)).get() for _ in range(5))
    assert platform.count(TENANT) == 1
    platform.on(MEETING, refused(99991663), ok())
    await new(token_store=store).get()
    assert platform.count(TENANT) == 2
    [path] = files(directory, "*.json")
    assert json.loads(path.read_bytes())[0] == "t-2"


async def test_a_lock_that_nobody_frees_is_bypassed(
    new: New, platform: Platform, directory: Path, caplog: pytest.LogCaptureFixture
) -> None:
    api = new(token_store=FileTokenStore(directory, lock_timeout=0.01))
    with FileTokenStore(directory).lock(api.client._core._tenant(None).key), caplog.at_level(logging.WARNING):
        await api.get()
    assert "could not be locked and is bypassed: Timeout" in caplog.text
    assert platform.tokens() == ["t-1"]


PROGRAM = """
import sys
from feishu_vc import FeishuVC, FileTokenStore
with FeishuVC("cli_a", "s3cr3t", domain=sys.argv[1], token_store=FileTokenStore(sys.argv[2])) as client:
    sys.stdin.readline()
    print(client.reserves.get_active_meeting("691").meeting.id)
"""


class Feishu(BaseHTTPRequestHandler):
    """Counts token requests and answers with the token of each call."""

    token_requests = 0
    mutex = threading.Lock()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        with Feishu.mutex:
            Feishu.token_requests += 1
        self.answer({"code": 0, "tenant_access_token": f"t-{Feishu.token_requests}", "expire": 7200})

    def do_GET(self) -> None:
        self.answer({"code": 0, "data": {"meeting": {"id": self.headers["authorization"]}}})

    def answer(self, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def test_processes_that_start_together_fetch_one_token(directory: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Feishu)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Feishu.token_requests = 0
    command = [sys.executable, "-c", PROGRAM, f"http://127.0.0.1:{server.server_port}", str(directory)]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    outputs = [process.communicate(timeout=30)[0].strip() for process in started]
    server.shutdown()
    server.server_close()
    assert outputs == ["Bearer t-1"] * 4
    assert Feishu.token_requests == 1
