"""OAuth v3: authorization codes, refresh tokens, client authentication, scopes."""

import base64
import hashlib
from typing import Any

import httpx
import pytest
from feishu_vc_sandbox import CodeWish, TokenFilter

from .api import STORE_APP, Api, refused

BASIC = httpx.BasicAuth("cli_sandbox", "sandbox-secret")


def oauth_refused(response: httpx.Response, code: int, error: str = "invalid_grant", status: int = 400) -> None:
    body = response.json()
    assert (response.status_code, body["code"], body["error"]) == (status, code, error)
    assert body["error_description"]
    assert body.keys() == {"error", "error_description", "code"}  # in particular no msg


def test_a_code_is_exchanged_for_a_pair(api: Api) -> None:
    pair = api.user_pair()
    assert (pair["code"], pair["token_type"]) == (0, "Bearer")
    assert (pair["expires_in"], pair["refresh_token_expires_in"]) == (7200, 604800)
    assert pair["access_token"].startswith("eyJ")
    assert {"vc:reserve:readonly", "offline_access"} <= set(pair["scope"].split())
    assert "msg" not in pair
    assert api.meeting(pair["access_token"]).status_code == 200


def test_a_code_is_good_once(api: Api) -> None:
    code = api.control.authorization_code()
    assert api.oauth(grant_type="authorization_code", code=code).status_code == 200
    oauth_refused(api.oauth(grant_type="authorization_code", code=code), 20065)


def test_a_code_is_good_for_five_minutes(api: Api) -> None:
    code = api.control.authorization_code()
    api.control.advance(299)
    late = api.control.authorization_code()
    api.control.advance(1)
    oauth_refused(api.oauth(grant_type="authorization_code", code=code), 20004)
    assert api.oauth(grant_type="authorization_code", code=late).status_code == 200


def test_a_refresh_token_is_good_once_and_brings_the_next(api: Api) -> None:
    first = api.user_pair()
    second = api.oauth(grant_type="refresh_token", refresh_token=first["refresh_token"]).json()
    assert second["access_token"] != first["access_token"]
    assert second["refresh_token"] != first["refresh_token"]
    oauth_refused(api.oauth(grant_type="refresh_token", refresh_token=first["refresh_token"]), 20073)
    third = api.oauth(grant_type="refresh_token", refresh_token=second["refresh_token"])
    assert third.status_code == 200
    assert api.meeting(third.json()["access_token"]).status_code == 200


def test_a_refresh_token_ends_after_seven_days(api: Api) -> None:
    pair = api.user_pair()
    api.control.advance(604800)
    oauth_refused(api.oauth(grant_type="refresh_token", refresh_token=pair["refresh_token"]), 20037)


def test_unknown_code_and_refresh_token(api: Api) -> None:
    oauth_refused(api.oauth(grant_type="authorization_code", code="unknown"), 20003)
    oauth_refused(api.oauth(grant_type="refresh_token", refresh_token="unknown"), 20026)


@pytest.mark.parametrize("grant_type", ["authorization_code", "refresh_token"])
def test_a_missing_code_or_refresh_token(api: Api, grant_type: str) -> None:
    oauth_refused(api.oauth(grant_type=grant_type), 20001, "invalid_request")


def test_grant_types(api: Api) -> None:
    oauth_refused(api.oauth(grant_type="password"), 20036, "unsupported_grant_type")
    oauth_refused(api.oauth(code="x"), 20001, "invalid_request")


def test_no_refresh_token_without_offline_access(api: Api) -> None:
    pair = api.user_pair(CodeWish(scopes=["vc:reserve:readonly"]))
    assert pair["scope"] == "vc:reserve:readonly"
    assert not {"refresh_token", "refresh_token_expires_in"} & pair.keys()
    code = api.control.authorization_code()
    narrowed = api.oauth(grant_type="authorization_code", code=code, scope="vc:reserve:readonly").json()
    assert "refresh_token" not in narrowed


def test_scope_narrows_and_no_more(api: Api) -> None:
    code = api.control.authorization_code()
    asked: dict[str, Any] = {"grant_type": "authorization_code", "code": code}
    oauth_refused(api.oauth(**asked, scope="vc:never_granted"), 20068, "invalid_scope")
    oauth_refused(api.oauth(**asked, scope="offline_access offline_access"), 20067, "invalid_scope")
    # Neither refusal has used the code up.
    pair = api.oauth(**asked, scope="offline_access").json()
    assert pair["scope"] == "offline_access"
    assert refused(api.meeting(pair["access_token"]), 99991679)["permission_violations"] == [
        {"type": "action_privilege_required", "subject": "vc:reserve:readonly"}
    ]
    again = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    oauth_refused(api.oauth(**again, scope="vc:never_granted"), 20068, "invalid_scope")
    assert api.oauth(**again).status_code == 200


def test_redirect_uri_must_be_the_one_of_the_authorization_page(api: Api) -> None:
    code = api.control.authorization_code(CodeWish(redirect_uri="https://a.example/cb"))
    asked: dict[str, Any] = {"grant_type": "authorization_code", "code": code}
    oauth_refused(api.oauth(**asked), 20071)
    oauth_refused(api.oauth(**asked, redirect_uri="https://b.example/cb"), 20071)
    assert api.oauth(**asked, redirect_uri="https://a.example/cb").status_code == 200


VERIFIER = "TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo"
S256 = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


@pytest.mark.parametrize(
    "wish",
    [
        CodeWish(code_challenge=S256, code_challenge_method="S256"),
        CodeWish(code_challenge=VERIFIER, code_challenge_method="plain"),
    ],
)
def test_pkce(api: Api, wish: CodeWish) -> None:
    code = api.control.authorization_code(wish)
    asked: dict[str, Any] = {"grant_type": "authorization_code", "code": code}
    oauth_refused(api.oauth(**asked), 20049)
    oauth_refused(api.oauth(**asked, code_verifier="another"), 20049)
    assert api.oauth(**asked, code_verifier=VERIFIER).status_code == 200


def test_a_verifier_without_a_challenge_is_refused(api: Api) -> None:
    code = api.control.authorization_code()
    oauth_refused(api.oauth(grant_type="authorization_code", code=code, code_verifier=VERIFIER), 20049)


def test_basic_authentication(api: Api) -> None:
    body = {"grant_type": "authorization_code", "code": api.control.authorization_code()}
    assert api.http.post("/oauth/v3/token", data=body, auth=BASIC).status_code == 200


def test_json_body(api: Api) -> None:
    code = api.control.authorization_code()
    body = {"grant_type": "authorization_code", "code": code, "client_id": "cli_sandbox"}
    assert api.http.post("/oauth/v3/token", json={**body, "client_secret": "sandbox-secret"}).status_code == 200


def test_both_ways_to_authenticate_are_one_too_many(api: Api) -> None:
    body = {"grant_type": "authorization_code", "code": "x", "client_id": "cli_sandbox", "client_secret": "y"}
    oauth_refused(api.http.post("/oauth/v3/token", data=body, auth=BASIC), 20070, "invalid_request")


@pytest.mark.parametrize(
    ("headers", "fields", "code", "error"),
    [
        ({}, {}, 20001, "invalid_request"),
        ({}, {"client_id": "cli_sandbox"}, 20001, "invalid_request"),
        ({}, {"client_id": "cli_unknown", "client_secret": "x"}, 20048, "invalid_client"),
        ({}, {"client_id": "cli_sandbox", "client_secret": "wrong"}, 20002, "invalid_client"),
        ({"Authorization": "Basic %%%"}, {}, 20002, "invalid_client"),
        ({"Authorization": "Bearer x"}, {}, 20002, "invalid_client"),
        ({"Authorization": "Basic Y2xpX3NhbmRib3g6d3Jvbmc="}, {}, 20002, "invalid_client"),
        ({"Authorization": "Basic Y2xpX3NhbmRib3g6d3Jvbmc="}, {"client_id": "cli_x"}, 20002, "invalid_client"),
    ],
)
def test_client_authentication_that_fails(
    api: Api, headers: dict[str, str], fields: dict[str, str], code: int, error: str
) -> None:
    body = {"grant_type": "refresh_token", "refresh_token": "x", **fields}
    oauth_refused(api.http.post("/oauth/v3/token", data=body, headers=headers), code, error)


def test_a_malformed_body(api: Api) -> None:
    headers = {"Content-Type": "application/json"}
    oauth_refused(api.http.post("/oauth/v3/token", content=b"{", headers=headers), 20063, "invalid_request")


def test_codes_and_refresh_tokens_belong_to_one_app(api: Api) -> None:
    code, pair = api.control.authorization_code(), api.user_pair()
    client = {"client_id": STORE_APP["app_id"], "client_secret": STORE_APP["app_secret"]}
    for grant in (
        {"grant_type": "authorization_code", "code": code},
        {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]},
    ):
        oauth_refused(api.http.post("/oauth/v3/token", data={**client, **grant}), 20024)


def test_an_ended_user_token_is_another_error_than_an_invalid_one(api: Api) -> None:
    token = api.user_pair()["access_token"]
    assert api.control.expire_tokens(TokenFilter(token=token)) == 1
    refused(api.meeting(token), 99991677, 401)
    refused(api.meeting("eyJhbGciOiJFUzI1NiJ9.e30.unknown"), 99991668)
    refused(api.meeting("u-unknown"), 99991668)


def test_a_user_sees_only_their_own_reservations(api: Api) -> None:
    other = api.user_pair(CodeWish(user="ou_somebody_else"))["access_token"]
    refused(api.meeting(other), 121005)
