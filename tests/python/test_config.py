"""Configuration: arguments, environment, defaults; everything wrong is told at construction."""

from __future__ import annotations

import copy
import logging
from typing import Any

import httpx
import pytest
from feishu_vc import AsyncFeishuVC, ConfigError, FeishuVC, MemoryTokenStore, UserToken
from feishu_vc._config import Config, resolve

from .conftest import New
from .harness import APP_ID, SECRET, TENANT, Flavor, Platform


def config(app_id: str | None = APP_ID, app_secret: str | None = SECRET, **options: Any) -> Config:
    return resolve(app_id, app_secret, options)  # type: ignore[arg-type]


def test_defaults() -> None:
    c = config()
    assert (c.base_url, c.accounts_url) == ("https://open.feishu.cn", "https://accounts.feishu.cn")
    assert (c.app_type, c.timeout, c.connect_timeout, c.deadline, c.max_retries) == ("custom", 30, 5, None, 2)
    assert c.user_agent.startswith("feishu-vc-python/")
    assert c.user_agent == c.user_agent.strip()


def test_none_is_the_default() -> None:
    names = ("domain", "timeout", "connect_timeout", "deadline", "max_retries", "proxy", "user_agent", "access_token")
    assert config(**dict.fromkeys(names)) == config()


def test_the_environment_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEISHU_APP_ID", "cli_env")
    monkeypatch.setenv("FEISHU_APP_SECRET", "secret-env")
    monkeypatch.setenv("FEISHU_ACCESS_TOKEN", "token-env")
    monkeypatch.setenv("FEISHU_DOMAIN", "lark")
    c = config(None, None)
    assert (c.app_id, c.app_secret, c.access_token) == ("cli_env", "secret-env", "token-env")
    assert (c.base_url, c.accounts_url) == ("https://open.larksuite.com", "https://accounts.larksuite.com")


def test_arguments_beat_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("APP_ID", "APP_SECRET", "ACCESS_TOKEN", "DOMAIN"):
        monkeypatch.setenv(f"FEISHU_{name}", "env")
    c = config("cli_arg", "secret-arg", access_token="token-arg", domain="lark")
    assert (c.app_id, c.app_secret, c.access_token) == ("cli_arg", "secret-arg", "token-arg")
    assert c.base_url == "https://open.larksuite.com"


@pytest.mark.parametrize(
    "options",
    [
        {"app_id": APP_ID, "app_secret": SECRET},
        {"app_id": None, "app_secret": None, "user_token": UserToken(access_token="u")},
        {"app_id": None, "app_secret": None, "token_provider": object()},
    ],
)
def test_a_token_in_the_environment_does_not_replace_credentials_that_were_given(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, Any]
) -> None:
    monkeypatch.setenv("FEISHU_ACCESS_TOKEN", "token-env")
    assert config(**options).access_token == ""


def test_empty_variables_count_as_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("APP_ID", "APP_SECRET", "ACCESS_TOKEN", "DOMAIN"):
        monkeypatch.setenv(f"FEISHU_{name}", "")
    assert config() == config(domain="feishu")
    with pytest.raises(ConfigError, match="no credentials"):
        config(None, None)


@pytest.mark.parametrize(
    ("domain", "base", "accounts"),
    [
        ("feishu", "https://open.feishu.cn", "https://accounts.feishu.cn"),
        ("lark", "https://open.larksuite.com", "https://accounts.larksuite.com"),
        ("https://open.feishu.cn/", "https://open.feishu.cn", "https://accounts.feishu.cn"),
        ("https://open.larksuite.com", "https://open.larksuite.com", "https://accounts.larksuite.com"),
        *(
            (url, url, url)
            for url in (
                "https://gateway.example",
                "https://gateway.example:8443/feishu",
                "https://my_service",
                "https://192.0.2.1",
                "https://[2001:db8::1]:8443",
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://127.0.0.1:1",
                "http://127.9.9.9",
                "http://[::1]",
                "http://[::1]:8080",
                "http://[0:0:0:0:0:0:0:1]:8080",
            )
        ),
        ("http://[::1]:8080/", "http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_domains(domain: str, base: str, accounts: str) -> None:
    c = config(domain=domain)
    assert (c.base_url, c.accounts_url) == (base, accounts)


UNENCRYPTED = [
    "http://open.feishu.cn",
    "http://192.168.0.1",
    "http://0.0.0.0",
    "http://[::]",
    "http://[2001:db8::1]",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://127.1",
    "http://2130706433",
    "http://[::ffff:10.0.0.1]",
]


@pytest.mark.parametrize("domain", UNENCRYPTED)
def test_plain_http_is_for_loopback(domain: str) -> None:
    with pytest.raises(ConfigError, match="unencrypted"):
        config(domain=domain)


BAD_DOMAINS = [
    "Feishu",
    "open.feishu.cn",
    "ftp://open.feishu.cn",
    "https://",
    "https:///path",
    "https://:443",
    "//open.feishu.cn",
    "https://open feishu.cn",
    "https://open.feishu.cn:port",
    "https://open.feishu.cn:99999",
    "https://open.feishu.cn\\.evil.example",
    "https://[::1",
    "https://[nonsense]",
    "https://open..cn",
    f"https://{'a' * 64}.cn",
    "https://open.feishu.cn/a b",
    "https://open.feishu.cn//a",
    "https://open.feishu.cn?a=b",
    "https://open.feishu.cn?",
    "https://open.feishu.cn#a",
    "https://open.feishu.cn#",
    "http://127.0.0.1%2eevil.example",
    " feishu",
    "feishu\n",
    "https://höst.example",
]


@pytest.mark.parametrize("domain", BAD_DOMAINS)
def test_malformed_domains(domain: str) -> None:
    with pytest.raises(ConfigError, match="domain"):
        config(domain=domain)


@pytest.mark.parametrize("domain", ["https://me:pass@open.feishu.cn", "https://me:pass@open.feishu.cn:port"])
def test_a_password_in_a_domain_is_not_quoted(domain: str) -> None:
    with pytest.raises(ConfigError) as caught:
        config(domain=domain)
    assert "pass" not in str(caught.value)


NO_SECONDS: list[Any] = [0, -1, "30", True, float("nan"), float("inf"), 10**400, 1e10, []]
NO_COUNTS: list[Any] = [-1, 1.0, "2", True]
NO_PROXIES: list[Any] = ["", "proxy:3128", "ftp://proxy", "http://", "http://p:port", "http://p:0", "http://a b", 7]
MALFORMED: list[tuple[dict[str, Any], str]] = [
    ({"app_id": None, "app_secret": None}, "no credentials"),
    ({"app_id": ""}, "app_id is missing"),
    ({"app_secret": ""}, "app_secret is missing"),
    ({"app_id": None}, "app_id is missing"),
    ({"app_secret": None}, "app_secret is missing"),
    ({"app_id": 7}, "app_id must be a string"),
    ({"app_id": b"cli_a"}, "app_id must be a string"),
    ({"app_secret": " secret"}, "app_secret has spaces"),
    ({"app_secret": "secret\n"}, "app_secret has spaces"),
    ({"app_secret": "s\u00e9cret"}, "app_secret has spaces"),
    ({"access_token": "token\r\nx: y"}, "access_token has spaces"),
    ({"access_token": 7}, "access_token must be a string"),
    ({"domain": 7}, "domain must be a string"),
    ({"app_type": "internal"}, "app_type"),
    ({"app_type": None}, "app_type"),
    ({"app_type": ["custom"]}, "app_type"),
    *(
        ({name: value}, f"{name} must be a positive number")
        for name in ("timeout", "connect_timeout", "deadline")
        for value in NO_SECONDS
    ),
    *(({"max_retries": value}, "max_retries must be a whole number") for value in NO_COUNTS),
    ({"user_agent": "bot\nx: y"}, "user_agent has spaces"),
    ({"user_agent": 7}, "user_agent must be a string"),
    *(({"proxy": value}, "proxy must be a URL") for value in NO_PROXIES),
    ({"token_store": "directory"}, "token_store must have the methods"),
    ({"token_store": {}}, "token_store must have the methods"),
    ({"token_provider": lambda _: None}, "token_provider must have the methods"),
    ({"logger": print}, "logger must have the methods"),
    ({"clock": 7}, "clock must have the methods"),
    ({"user_token": "u-1"}, "user_token must be a UserToken"),
    ({"user_token": UserToken(access_token="")}, "user_token.access_token must not be empty"),
    ({"user_token": UserToken(access_token="u\n1")}, "user_token.access_token has spaces"),
    ({"user_token": UserToken(access_token="u"), "on_refresh": "print"}, "on_refresh must be a function"),
    ({"app_type": "store", "app_ticket": 7}, "app_ticket must be a string or a function"),
    (
        {"app_id": None, "app_secret": None, "user_token": UserToken(access_token="u", refresh_token="r")},
        "refresh token is of no use",
    ),
    ({"http_client": httpx.Client(), "proxy": "http://proxy"}, "http_client and transport and proxy exclude"),
]


@pytest.mark.parametrize(("options", "message"), MALFORMED, ids=lambda value: str(value)[:60])
async def test_what_is_missing_or_malformed_is_told_before_anything_is_sent(
    new: New, platform: Platform, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        new(**{"app_id": APP_ID, "app_secret": SECRET, **options})
    assert caught.value.kind == "config"
    assert isinstance(caught.value, ValueError)
    assert SECRET not in str(caught.value)
    assert platform.requests == []


@pytest.mark.parametrize(
    ("variable", "value"), [("APP_SECRET", "x\n"), ("ACCESS_TOKEN", " t"), ("DOMAIN", "http://open.feishu.cn")]
)
def test_malformed_variables(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv("FEISHU_APP_ID", APP_ID)
    monkeypatch.setenv("FEISHU_APP_SECRET", SECRET)
    monkeypatch.setenv(f"FEISHU_{variable}", value)
    with pytest.raises(ConfigError):
        FeishuVC()


@pytest.mark.parametrize("cls", [FeishuVC, AsyncFeishuVC])
def test_an_unknown_keyword_is_a_type_error(cls: Any) -> None:
    with pytest.raises(TypeError, match="time_out"):
        cls(APP_ID, SECRET, time_out=3)


async def test_good_values_of_every_kind_are_taken(new: New, platform: Platform) -> None:
    api = new(
        domain="https://gateway.example/feishu",
        app_type="custom",
        timeout=1,
        connect_timeout=0.5,
        deadline=60.0,
        max_retries=0,
        token_store=MemoryTokenStore(),
        user_agent="my-bot/1.2 (x)",
        logger=logging.getLogger("mine"),
        user_token=UserToken(access_token="u", refresh_token="r"),
        on_refresh=print,
        app_ticket="ticket",
    )
    await api.get()
    [request] = platform.requests
    assert request.url.startswith("https://gateway.example/feishu/open-apis/")
    assert request.headers["user-agent"].endswith(" my-bot/1.2 (x)")
    assert config(proxy="http://me:pass@proxy.example:3128").user_agent
    assert config(proxy="socks5://[::1]:1080").user_agent


async def test_the_callers_objects_stay_as_they_are(new: New, platform: Platform) -> None:
    headers = {"X-Trace": "1"}
    options = {"headers": headers, "max_retries": 1}
    token = UserToken(access_token="u")
    before = copy.deepcopy((headers, options, token))
    logger = logging.getLogger("feishu_vc")
    level, handlers = logger.level, list(logger.handlers)
    api = new(user_token=token)
    await api.run(lambda client: client.reserves.get_active_meeting("691", options=options))
    assert (headers, options, token) == before
    assert (logger.level, logger.handlers) == (level, handlers)


async def test_clients_share_nothing(new: New, platform: Platform) -> None:
    one, other = new(), new("cli_b", "secret-b", domain="lark")
    await one.get()
    await other.get()
    assert platform.tokens() == ["t-1", "t-2"]
    assert {request.url.split("/")[2] for request in platform.requests} == {"open.feishu.cn", "open.larksuite.com"}
    await one.close()
    await other.get()
    assert platform.count(TENANT) == 2


async def test_repr_shows_no_secret(new: New, flavor: Flavor) -> None:
    api = new(access_token="t-secret")
    name = "FeishuVC" if flavor == "sync" else "AsyncFeishuVC"
    expected = f"{name}(app_id='cli_a', domain='https://open.feishu.cn', app_type='custom')"
    assert repr(api.client) == str(api.client) == expected
