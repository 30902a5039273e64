"""Whether app id and secret are right: the first step of every auth/v3 operation. Failures as seen on the wire."""

import re
from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.world import World

_WELL_FORMED = re.compile(r"cli_[0-9A-Za-z_-]+")


def authenticated_app(world: World, body: dict[str, Any]) -> App:
    """The app of a body with `app_id` and `app_secret`."""
    app_id, secret = body["app_id"], body["app_secret"]
    if not _WELL_FORMED.fullmatch(app_id):
        raise RefusedError(Code.INVALID_AUTH_PARAM)
    app = world.apps.get(app_id)
    if app is None:
        # The live service has two texts for this code; the catalogue carries the other one.
        raise RefusedError(Code.APP_SECRET_INVALID, message="app id not exists")
    if app.app_secret != secret:
        raise RefusedError(Code.APP_SECRET_INVALID)
    return app
