"""Apps of the platform: who may ask for tokens, and what they may do."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from feishu_vc_sandbox.state.serials import Serials

AppType = Literal["custom", "store"]


class App(msgspec.Struct, kw_only=True):
    """One app. `scopes` and `tenant_keys` None: all of them."""

    app_id: str
    app_secret: str
    app_type: AppType = "custom"
    scopes: set[str] | None = None
    tenant_keys: set[str] | None = None  # tenants that have installed a store app
    event_url: str | None = None  # where app tickets are pushed, on this machine
    ticket: str = ""  # the app ticket that was pushed last; store apps only

    def __repr__(self) -> str:
        return f"App(app_id={self.app_id!r}, app_type={self.app_type!r})"


# What a sandbox starts with unless it is given other apps. The custom app owns the example reservation.
PRELOADED = (
    App(app_id="cli_sandbox", app_secret="sandbox-secret"),
    App(app_id="cli_sandbox_store", app_secret="sandbox-store-secret", app_type="store"),
)


class Apps:
    """The apps of one sandbox; those it is given are copied."""

    def __init__(self, apps: Iterable[App], serials: Serials) -> None:
        self._serials = serials
        self._apps: dict[str, App] = {}
        for app in apps:
            self.put(msgspec.structs.replace(app))

    def __iter__(self) -> Iterator[App]:
        return iter(list(self._apps.values()))

    def __getitem__(self, app_id: str) -> App:
        return self._apps[app_id]

    def get(self, app_id: str) -> App | None:
        """The app, or None."""
        return self._apps.get(app_id)

    def put(self, app: App) -> None:
        """Adds an app or puts it in the place of the one with its id. A store app has a ticket from the start,
        because the platform pushes one every hour."""
        if app.app_type == "store" and not app.ticket:
            self.push_ticket(app)
        self._apps[app.app_id] = app

    def push_ticket(self, app: App) -> str:
        """Gives a store app a new ticket; the one before ends."""
        app.ticket = self._serials.secret("ticket", app.app_id)
        return app.ticket
