"""The control API in Python. `http.py` offers the same over HTTP, one method a path."""

from urllib.parse import urlsplit

import msgspec
from msgspec import UNSET

from feishu_vc_sandbox.control.base import ControlError
from feishu_vc_sandbox.control.meetings import MeetingControl
from feishu_vc_sandbox.control.messages import (
    AppSettings,
    AppState,
    ClockState,
    CodeWish,
    MintedToken,
    RateLimits,
    TokenFilter,
    UserTokenWish,
)
from feishu_vc_sandbox.handlers.ticket_event import push_ticket
from feishu_vc_sandbox.handlers.user_tokens import OFFLINE_ACCESS
from feishu_vc_sandbox.loopback import is_loopback
from feishu_vc_sandbox.spec.rate_tier import RateWindow
from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.consents import Consent
from feishu_vc_sandbox.state.faults import Fault
from feishu_vc_sandbox.state.recorder import RecordedRequest


class Control(MeetingControl):
    """Everything a test can arrange. Each call is complete when it returns."""

    def reset(self) -> None:
        """As freshly started: preloaded apps and meeting, running clock, no faults, no recorded requests."""
        self._sandbox.reset()

    # Clock

    def clock(self, advance_seconds: float = 0, frozen: bool | None = None, now: float | None = None) -> ClockState:
        """Freezes the clock or lets it run, sets it to a time (seconds since 1970), then advances it."""
        if advance_seconds < 0:
            raise ControlError("the clock does not go back; set it with now")
        with self._sandbox.lock:
            clock = self._world.clock
            if frozen is not None:
                clock.freeze() if frozen else clock.run()
            if now is not None:
                clock.set(now)
            clock.advance(advance_seconds)
            return ClockState(now=clock.now(), frozen=clock.frozen)

    def advance(self, seconds: float) -> None:
        """Advances the clock: tokens end, rate windows pass."""
        self.clock(advance_seconds=seconds)

    # Apps and tokens

    def apps(self) -> list[AppState]:
        """All apps, without their secrets."""
        with self._sandbox.lock:
            return [_app_state(app) for app in self._world.apps]

    def put_app(self, app_id: str, settings: AppSettings) -> AppState:
        """Changes an app, or adds it; a new one needs a secret."""
        changes = {name: value for name, value in msgspec.structs.asdict(settings).items() if value is not UNSET}
        if changes.get("event_url") is not None:
            _check_event_url(changes["event_url"])
        with self._sandbox.lock:
            app = self._world.apps.get(app_id)
            if app is None and "app_secret" not in changes:
                raise ControlError(f"{app_id} is not known yet: a new app needs an app_secret")
            app = msgspec.structs.replace(app, **changes) if app else App(app_id=app_id, **changes)
            self._world.apps.put(app)
            return _app_state(app)

    def set_scopes(self, scopes: set[str] | None, app_id: str | None = None) -> None:
        """What an app (the first one unless told) may do; None for everything."""
        self.put_app(app_id or self._first_app, AppSettings(scopes=scopes))

    def app_ticket(self, app_id: str) -> str:
        """The ticket that was pushed last to a store app."""
        with self._sandbox.lock:
            return self._store_app(app_id).ticket

    def push_app_ticket(self, app_id: str) -> str:
        """What the platform does every hour: a new ticket, pushed to the event address if there is one."""
        with self._sandbox.lock:
            return push_ticket(self._world, self._store_app(app_id))

    def expire_tokens(self, which: TokenFilter | None = None) -> int:
        """Ends tokens before their time, all of them unless told which; tells how many."""
        which = which or TokenFilter()
        with self._sandbox.lock:
            return self._world.tokens.expire(value=which.token, app_id=which.app_id, kind=which.kind)

    def authorization_code(self, wish: CodeWish | None = None) -> str:
        """The code that the authorization page hands over when a user agrees. Five minutes, once."""
        wish = wish or CodeWish()
        with self._sandbox.lock:
            code = self._world.consents.mint_code(
                self._consent(wish), wish.redirect_uri, wish.code_challenge, wish.code_challenge_method
            )
            return code.value

    def user_token(
        self,
        user: str | None = None,
        *,
        app_id: str | None = None,
        tenant_key: str | None = None,
        scopes: list[str] | None = None,
    ) -> str:
        """A token of a user (open id; the preloaded one unless told), without the way through OAuth."""
        wish = UserTokenWish(user=user, app_id=app_id, tenant_key=tenant_key, scopes=scopes)
        return self.mint_user_token(wish).access_token

    def mint_user_token(self, wish: UserTokenWish) -> MintedToken:
        """The same with the time that it is valid, as the OAuth operation gives it."""
        with self._sandbox.lock:
            world, consent = self._world, self._consent(wish)
            lifetime = self._sandbox.spec.operations["auth.create_user_access_token"].example["expires_in"]
            scopes = frozenset(consent.scopes)
            token = world.tokens.user(consent.app_id, consent.tenant_key, consent.user, scopes, lifetime)
            return MintedToken(access_token=token.value, expires_in=lifetime)

    # Misbehaving

    def misbehave(self, fault: Fault) -> None:
        """What goes wrong with the next requests; faults wait in line until they fit a request."""
        try:
            fault = msgspec.convert(msgspec.to_builtins(fault), Fault)
        except msgspec.ValidationError as error:
            raise ControlError(str(error)) from error
        if (operation := fault.operation) not in self._sandbox.spec.operations and "*" not in operation:
            raise ControlError(f"{operation} is no operation; * stands for any")
        if fault.code is not None and self._sandbox.spec.catalogue.get(fault.code) is None:
            raise ControlError(f"{fault.code} is not in the catalogue; give a body for other answers")
        with self._sandbox.lock:
            self._world.faults.add(fault)

    def faults(self) -> list[Fault]:
        """Those that are still to come."""
        with self._sandbox.lock:
            return list(self._world.faults)

    def clear_faults(self) -> None:
        """Forgets those that are still to come."""
        with self._sandbox.lock:
            self._world.faults.clear()

    def rate_limits(self, settings: RateLimits) -> None:
        """Enforces rate limits, or stops it. Counting starts anew."""
        override = RateWindow(settings.limit, settings.per_seconds) if settings.limit is not None else None
        with self._sandbox.lock:
            self._world.rate_limiter.configure(settings.enforced, override)

    # Requests

    def requests(self) -> list[RecordedRequest]:
        """The requests so far, without anything secret."""
        with self._sandbox.lock:
            return self._world.recorder.all()

    def clear_requests(self) -> None:
        """Forgets the requests so far."""
        with self._sandbox.lock:
            self._world.recorder.clear()

    def _store_app(self, app_id: str) -> App:
        app = self._world.apps.get(app_id)
        if app is None or app.app_type != "store":
            raise ControlError(f"no store app {app_id}", 404)
        return app

    def _consent(self, wish: UserTokenWish) -> Consent:
        app_id = wish.app_id or self._first_app
        if self._world.apps.get(app_id) is None:
            raise ControlError(f"{app_id} is not known", 404)
        scopes = wish.scopes if wish.scopes is not None else self._all_scopes()
        return Consent(app_id, wish.tenant_key or self._world.tenant_key, wish.user or self._world.user, tuple(scopes))

    def _all_scopes(self) -> list[str]:
        operations = self._sandbox.spec.operations.values()
        return [*sorted({scope for operation in operations for scope in operation.scopes}), OFFLINE_ACCESS]


def _app_state(app: App) -> AppState:
    return AppState(
        app_id=app.app_id,
        app_type=app.app_type,
        scopes=sorted(app.scopes) if app.scopes is not None else None,
        tenant_keys=sorted(app.tenant_keys) if app.tenant_keys is not None else None,
        event_url=app.event_url,
    )


def _check_event_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname or not is_loopback(parts.hostname):
        raise ControlError("event_url must be http:// on this machine: the sandbox pushes nowhere else")
