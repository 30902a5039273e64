"""What every part of the control API stands on."""

from feishu_vc_sandbox.sandbox import Sandbox
from feishu_vc_sandbox.state.world import World


class ControlError(Exception):
    """The control API was asked for something it cannot do; `status` is its HTTP status."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class ControlPart:
    """Access to the sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    @property
    def _world(self) -> World:
        return self._sandbox.world

    @property
    def _first_app(self) -> str:
        return self._sandbox.apps[0].app_id
