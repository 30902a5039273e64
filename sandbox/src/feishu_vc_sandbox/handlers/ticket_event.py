"""The push of an app ticket: an event of schema v1, posted to the app's event address if it has one.

Delivered once, from a thread of its own: the receiver may be the very process that waits for our answer.
"""

import http.client
import threading
from typing import Any
from urllib.parse import urlsplit

import msgspec

from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.world import World

VERIFICATION_TOKEN = "sandbox-verification-token"
# The platform waits so long for HTTP 200.
_ACK_SECONDS = 3


def push_ticket(world: World, app: App) -> str:
    """Gives the app a new ticket and pushes it."""
    ticket = world.apps.push_ticket(app)
    if app.event_url:
        event = {
            "ts": f"{world.clock.now():.7f}",
            "uuid": world.serials.secret("event"),
            "token": VERIFICATION_TOKEN,
            "type": "event_callback",
            "event": {"app_id": app.app_id, "app_ticket": ticket, "type": "app_ticket"},
        }
        threading.Thread(target=_post, args=(app.event_url, event), daemon=True).start()
    return ticket


def _post(url: str, event: dict[str, Any]) -> None:
    to = urlsplit(url)
    connection = http.client.HTTPConnection(to.hostname or "", to.port, timeout=_ACK_SECONDS)
    try:
        path = (to.path or "/") + (f"?{to.query}" if to.query else "")
        headers = {"Content-Type": "application/json; charset=utf-8"}
        connection.request("POST", path, msgspec.json.encode(event), headers)
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        pass  # as on the platform, a receiver that is away misses the event and asks for another
    finally:
        connection.close()
