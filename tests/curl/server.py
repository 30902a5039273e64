"""A server that answers what a test wrote down and keeps what it was asked, one JSON object a line in both directions.

`server.py FOLDER`: takes replies from FOLDER/replies in order, writes requests to FOLDER/requests and its port to
FOLDER/port, and makes FOLDER/gone when a client goes away. A reply: {"status": 200, "json": …} or {"text": …}, with
"header": {…} and "hang": true if wanted. A request for a tenant token is answered by itself, unless the reply says
"token": true.
"""

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

FOLDER = Path(sys.argv[1])
MUTEX = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        seen = {"method": self.command, "target": self.path, "header": dict(self.headers.items()), "body": body}
        with MUTEX:
            number = count("requests")
            with (FOLDER / "requests").open("a") as file:
                file.write(json.dumps(seen) + "\n")
            reply = self.next_reply(number)
        if reply.get("hang"):
            self.rfile.read(1)  # until the client goes away
            (FOLDER / "gone").touch()
            return
        content = reply["text"] if "text" in reply else json.dumps(reply.get("json"))
        self.send_response(reply.get("status", 200))
        for name, value in {**reply.get("header", {}), "Content-Length": str(len(content.encode()))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content.encode())

    def __getattr__(self, name: str) -> Any:
        """Give `do` as do_GET, do_PUT, …, which the base class looks for."""
        if name.startswith("do_"):
            return self.do
        raise AttributeError(name)

    def next_reply(self, number: int) -> dict[str, Any]:
        lines = (FOLDER / "replies").read_text().splitlines()
        reply: dict[str, Any] = json.loads(lines[0]) if lines else {"status": 418, "text": "no reply is left"}
        if "tenant_access_token" in self.path and not reply.get("token"):
            return {"json": {"code": 0, "tenant_access_token": f"t-token-number-{number}", "expire": 7200}}
        (FOLDER / "replies").write_text("\n".join(lines[1:]))
        return reply

    def log_message(self, *_: object) -> None:
        pass


def count(name: str) -> int:
    return len((FOLDER / name).read_text().splitlines())


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
(FOLDER / "requests").touch()
(FOLDER / "port.new").write_text(str(server.server_port))
(FOLDER / "port.new").rename(FOLDER / "port")
server.serve_forever()
