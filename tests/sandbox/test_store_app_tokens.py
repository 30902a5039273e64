"""Tokens of store apps: ticket, app token, tenant token of each tenant."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from typing import Any

import pytest
from feishu_vc_sandbox import AppSettings, ControlError, TokenFilter

from .api import STORE_APP, Api, refused

APP_ID = STORE_APP["app_id"]


def app_token(api: Api) -> str:
    answer = api.auth("app_access_token", **STORE_APP, app_ticket=api.control.app_ticket(APP_ID))
    return str(answer["app_access_token"])


def test_ticket_to_app_token_to_tenant_token(api: Api) -> None:
    answer = api.auth("app_access_token", **STORE_APP, app_ticket=api.control.app_ticket(APP_ID))
    assert (answer["code"], answer["msg"], answer["expire"]) == (0, "success", 7140)
    assert answer["app_access_token"].startswith("a-")
    answer = api.auth("tenant_access_token", app_access_token=answer["app_access_token"], tenant_key="tenant-1")
    assert (answer["code"], answer["expire"]) == (0, 7140)
    assert answer["tenant_access_token"].startswith("t-")


def test_each_tenant_has_its_own_token_under_the_30_minute_rule(api: Api) -> None:
    one, two = api.store_tenant_token("tenant-1"), api.store_tenant_token("tenant-2")
    assert one != two
    assert api.store_tenant_token("tenant-1") == one
    api.control.advance(7140 - 1799)
    assert api.store_tenant_token("tenant-1") != one


def test_a_store_app_sees_only_its_own_reservations(api: Api) -> None:
    refused(api.meeting(api.store_tenant_token("73658811060f175d")), 121005)


@pytest.mark.parametrize("ticket", ["wrong", ""])
def test_a_wrong_ticket_is_10012(api: Api, ticket: str) -> None:
    answer = api.auth("app_access_token", **STORE_APP, app_ticket=ticket)
    assert answer == {"code": 10012, "msg": "get app access token fail"}


def test_a_custom_app_has_no_ticket(api: Api) -> None:
    assert api.auth("app_access_token", **api.app, app_ticket="")["code"] == 10012
    assert api.auth("app_ticket/resend", **api.app)["code"] == 10016
    with pytest.raises(ControlError, match="no store app cli_sandbox"):
        api.control.app_ticket("cli_sandbox")


def test_resend_makes_a_new_ticket_and_does_not_answer_it(api: Api) -> None:
    before = api.control.app_ticket(APP_ID)
    assert api.auth("app_ticket/resend", **STORE_APP) == {"code": 0, "msg": "success"}
    after = api.control.app_ticket(APP_ID)
    assert after != before
    assert api.auth("app_access_token", **STORE_APP, app_ticket=before)["code"] == 10012
    assert api.auth("app_access_token", **STORE_APP, app_ticket=after)["code"] == 0
    assert api.auth("app_ticket/resend", app_id=APP_ID, app_secret="wrong")["code"] == 10014


def test_an_app_token_that_is_wrong_or_has_ended_is_refused_at_http_200(api: Api) -> None:
    token = app_token(api)
    refused_body = {"code": 99991664, "msg": "invalid app token"}
    assert api.auth("tenant_access_token", app_access_token="a-wrong", tenant_key="t") == refused_body
    tenant_token = api.store_tenant_token("t")
    assert api.auth("tenant_access_token", app_access_token=tenant_token, tenant_key="t") == refused_body
    api.control.expire_tokens(TokenFilter(kind="app_access_token"))
    assert api.auth("tenant_access_token", app_access_token=token, tenant_key="t") == refused_body


def test_a_tenant_without_the_app_is_10013(api: Api) -> None:
    api.control.put_app(APP_ID, AppSettings(tenant_keys={"tenant-1"}))
    token = app_token(api)
    assert api.auth("tenant_access_token", app_access_token=token, tenant_key="tenant-1")["code"] == 0
    assert api.auth("tenant_access_token", app_access_token=token, tenant_key="tenant-2")["code"] == 10013
    assert api.auth("tenant_access_token", app_access_token=token, tenant_key="")["code"] == 10013


def test_an_app_token_opens_no_operation(api: Api) -> None:
    refused(api.meeting(app_token(api)), 99991663)


@pytest.fixture
def receiver() -> Iterator[tuple[str, "Queue[Any]"]]:
    """A local event receiver: its address, and what was posted to it."""
    events: Queue[Any] = Queue()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            events.put((self.path, json.loads(self.rfile.read(int(self.headers["content-length"])))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/events?from=sandbox", events
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_ticket_is_pushed_as_an_event_of_schema_v1(api: Api, receiver: tuple[str, "Queue[Any]"]) -> None:
    url, events = receiver
    api.control.put_app(APP_ID, AppSettings(event_url=url))
    assert api.auth("app_ticket/resend", **STORE_APP)["code"] == 0
    path, event = events.get(timeout=5)
    assert path == "/events?from=sandbox"
    assert (event["type"], event["token"]) == ("event_callback", "sandbox-verification-token")
    ticket = api.control.app_ticket(APP_ID)
    assert event["event"] == {"app_id": APP_ID, "app_ticket": ticket, "type": "app_ticket"}
    assert {"ts", "uuid"} <= event.keys()
    # The hourly push of the platform, without a request for it.
    assert api.control.push_app_ticket(APP_ID) == events.get(timeout=5)[1]["event"]["app_ticket"] != ticket


def test_a_receiver_that_is_away_fails_nothing(api: Api) -> None:
    api.control.put_app(APP_ID, AppSettings(event_url="http://127.0.0.1:9/"))
    assert api.auth("app_ticket/resend", **STORE_APP)["code"] == 0


@pytest.mark.parametrize("url", ["http://example.com/", "https://127.0.0.1/", "ftp://127.0.0.1/", "127.0.0.1"])
def test_events_are_pushed_to_this_machine_only(api: Api, url: str) -> None:
    with pytest.raises(ControlError, match="on this machine"):
        api.control.put_app(APP_ID, AppSettings(event_url=url))
