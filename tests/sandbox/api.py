"""The client of the tests: httpx and the few requests that most tests make."""

from types import TracebackType
from typing import Any, Self

import httpx
import yaml
from feishu_vc_sandbox import CodeWish, RunningSandbox
from feishu_vc_sandbox.gateway.schema_check import violations
from feishu_vc_sandbox.spec.references import resolve
from feishu_vc_sandbox.spec.source import default_spec, spec_path

RESERVE_ID = "6911188411932033028"
STORE_APP = {"app_id": "cli_sandbox_store", "app_secret": "sandbox-store-secret"}
INTERNAL = "/open-apis/auth/v3/tenant_access_token/internal"
VC = "/open-apis/vc/v1"
OPERATION = "reserves.get_active_meeting"
MEETING: dict[str, Any] = default_spec().operations[OPERATION].example["data"]["meeting"]

USER: str = MEETING["host_user"]["id"]  # the preloaded user


def _answers() -> dict[str, Any]:
    """The schema of each operation's success answer."""
    document = resolve(yaml.load(spec_path().read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    return {
        each["operationId"]: each["responses"]["200"]["content"]["application/json"]["schema"] for each in operations
    }


ANSWERS = _answers()


class Api:
    def __init__(self, sandbox: RunningSandbox) -> None:
        self.sandbox = sandbox
        self.control = sandbox.control
        self.app = {"app_id": sandbox.app_id, "app_secret": sandbox.app_secret}
        # No proxy of the environment; certificates would take 20 ms to load and none is needed.
        self.http = httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False, timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.http.close()

    def auth(self, name: str, **body: Any) -> Any:
        """A request to auth/v3; business failures come at HTTP 200 too."""
        response = self.http.post(f"/open-apis/auth/v3/{name}", json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def tenant_token(self) -> str:
        return str(self.auth("tenant_access_token/internal", **self.app)["tenant_access_token"])

    def store_tenant_token(self, tenant_key: str) -> str:
        ticket = self.control.app_ticket(STORE_APP["app_id"])
        app_token = self.auth("app_access_token", **STORE_APP, app_ticket=ticket)["app_access_token"]
        answer = self.auth("tenant_access_token", app_access_token=app_token, tenant_key=tenant_key)
        return str(answer["tenant_access_token"])

    def oauth(self, **fields: str) -> httpx.Response:
        """A request to the OAuth endpoint with the app's credentials in the form."""
        client = {"client_id": self.app["app_id"], "client_secret": self.app["app_secret"]}
        return self.http.post("/oauth/v3/token", data={**client, **fields})

    def user_pair(self, wish: CodeWish | None = None) -> Any:
        response = self.oauth(grant_type="authorization_code", code=self.control.authorization_code(wish))
        assert response.status_code == 200, response.text
        return response.json()

    def meeting(self, token: str | None = None, reserve_id: str = RESERVE_ID, **query: str) -> httpx.Response:
        """get_active_meeting, with a tenant token unless one is given."""
        headers = {"Authorization": f"Bearer {token if token is not None else self.tenant_token()}"}
        return self.http.get(
            f"/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting", params=query, headers=headers
        )

    def vc(self, method: str, path: str, body: Any = None, token: str | None = None, **query: Any) -> httpx.Response:
        """A request to the video-conference API, with a tenant token unless one is given."""
        headers = {"Authorization": f"Bearer {token if token is not None else self.tenant_token()}"}
        return self.http.request(method, f"{VC}/{path}", json=body, params=query, headers=headers)

    def data(self, method: str, path: str, body: Any = None, token: str | None = None, **query: Any) -> Any:
        """The same, which must succeed; gives its `data`."""
        response = self.vc(method, path, body, token, **query)
        answer = response.json()
        assert (response.status_code, answer["code"], answer["msg"]) == (200, 0, "success"), answer
        assert violations(answer, ANSWERS[str(self.sandbox.requests[-1].operation)]) == []
        return answer.get("data")

    def in_seconds(self, seconds: float) -> str:
        """A time from now on the sandbox's clock, as the API words it."""
        return str(int(self.control.clock().now + seconds))

    def reserved(self, token: str | None = None, **settings: Any) -> str:
        """The id of a new reservation of the preloaded user, for an hour."""
        body = {"end_time": self.in_seconds(3600), "owner_id": USER, "meeting_settings": settings}
        return str(self.data("POST", "reserves/apply", body, token)["reserve"]["id"])

    def started(self, *people: str, **settings: Any) -> str:
        """The id of a new meeting with the preloaded user as its host, and others who have joined."""
        meeting_id = self.control.start_meeting(self.reserved(**settings))
        for person in people:
            self.control.join(meeting_id, person)
        return meeting_id


def refused(response: httpx.Response, code: int, status: int | None = None) -> Any:
    """Asserts the platform's error body with the catalogue's text and status, and gives its `error`."""
    entry = default_spec().catalogue[code]
    body = response.json()
    assert body["code"] == code, body
    assert response.status_code == (status or entry.http_status or 400)
    assert body["error"]["log_id"] == response.headers["x-tt-logid"]
    assert body["error"]["log_id"] in body["error"]["troubleshooter"]
    return body["error"]
