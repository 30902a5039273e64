"""A server on loopback that does to a connection whatever a test wants, byte by byte."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from typing import TypeAlias

Script: TypeAlias = "Callable[[Connection], None]"


class Connection:
    """One accepted connection."""

    def __init__(self, sock: socket.socket, released: threading.Event) -> None:
        self.socket = sock
        self.released = released
        self._buffer = b""

    def request(self) -> bytes:
        """Read one request, head and body."""
        while b"\r\n\r\n" not in self._buffer:
            self._fill()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        lengths = [line[15:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        length = int(lengths[0]) if lengths else 0
        while len(self._buffer) < length:
            self._fill()
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return head + b"\r\n\r\n" + body

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def reset(self) -> None:
        """Close with RST in place of FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self.released.wait(30)

    def _fill(self) -> None:
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("the client left")
        self._buffer += data


class RawServer:
    """Runs the nth script on the nth connection, the last one on all further ones."""

    def __init__(self, *scripts: Script) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self._scripts = scripts
        self._released = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._released.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(self.connections, len(self._scripts) - 1)]
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock, script), daemon=True).start()

    def _serve(self, sock: socket.socket, script: Script) -> None:
        connection = Connection(sock, self._released)
        read = connection.request

        def recorded() -> bytes:
            request = read()
            self.requests.append(request)
            return request

        connection.request = recorded  # type: ignore[method-assign]
        try:
            script(connection)
        except OSError:
            pass  # the client left first
        finally:
            sock.close()


def http(body: bytes | object, status: str = "200 OK", **headers: str) -> bytes:
    """A response, with the true length unless a header says otherwise."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"content-type": "application/json", "content-length": str(len(content))}
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + content


def replies(*responses: bytes) -> Script:
    """Answer request after request on one connection; the last response is repeated."""

    def script(connection: Connection) -> None:
        remaining = list(responses)
        while True:
            connection.request()
            connection.send(remaining.pop(0) if len(remaining) > 1 else remaining[0])

    return script


MEETING = http({"code": 0, "msg": "success", "data": {"meeting": {"id": "1", "topic": "weekly"}}})
TOKEN = http({"code": 0, "msg": "ok", "tenant_access_token": "t-1", "expire": 7200})
