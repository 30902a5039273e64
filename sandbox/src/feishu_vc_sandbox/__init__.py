"""A local Feishu for demos, examples and tests.

    with feishu_vc_sandbox.running() as sandbox:
        client = FeishuVC(app_id=sandbox.app_id, app_secret=sandbox.app_secret, domain=sandbox.base_url)

The names below are imported when they are first used: pytest loads the plugin of this package in every run, also in
those that never start a sandbox.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from feishu_vc_sandbox.control.base import ControlError
    from feishu_vc_sandbox.control.control import Control
    from feishu_vc_sandbox.control.meeting_messages import (
        MeetingChange,
        MeetingSettings,
        MeetingState,
        ReservationSettings,
        UserSettings,
    )
    from feishu_vc_sandbox.control.messages import AppSettings, CodeWish, RateLimits, TokenFilter
    from feishu_vc_sandbox.magic import magic_id
    from feishu_vc_sandbox.runner import RunningSandbox, running
    from feishu_vc_sandbox.state.apps import App
    from feishu_vc_sandbox.state.faults import Fault
    from feishu_vc_sandbox.state.recorder import RecordedRequest
    from feishu_vc_sandbox.wire.server import ListenError

__all__ = [
    "App",
    "AppSettings",
    "CodeWish",
    "Control",
    "ControlError",
    "Fault",
    "ListenError",
    "MeetingChange",
    "MeetingSettings",
    "MeetingState",
    "RateLimits",
    "RecordedRequest",
    "ReservationSettings",
    "RunningSandbox",
    "TokenFilter",
    "UserSettings",
    "magic_id",
    "running",
]

_HOME = {
    "App": "state.apps",
    "AppSettings": "control.messages",
    "CodeWish": "control.messages",
    "Control": "control.control",
    "ControlError": "control.base",
    "Fault": "state.faults",
    "ListenError": "wire.server",
    "MeetingChange": "control.meeting_messages",
    "MeetingSettings": "control.meeting_messages",
    "MeetingState": "control.meeting_messages",
    "RateLimits": "control.messages",
    "RecordedRequest": "state.recorder",
    "ReservationSettings": "control.meeting_messages",
    "RunningSandbox": "runner",
    "TokenFilter": "control.messages",
    "UserSettings": "control.meeting_messages",
    "magic_id": "magic",
    "running": "runner",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
