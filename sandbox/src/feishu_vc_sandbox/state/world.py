"""The whole state of a sandbox, and what it starts with."""

import copy
from collections.abc import Iterable

from feishu_vc_sandbox.spec.document import Spec
from feishu_vc_sandbox.state.apps import App, Apps
from feishu_vc_sandbox.state.clock import Clock
from feishu_vc_sandbox.state.consents import Consents
from feishu_vc_sandbox.state.faults import Faults
from feishu_vc_sandbox.state.meetings import Meeting, Meetings
from feishu_vc_sandbox.state.rate_limit import RateLimiter
from feishu_vc_sandbox.state.recorder import Recorder
from feishu_vc_sandbox.state.reservations import Reservation, Reservations
from feishu_vc_sandbox.state.serials import Serials
from feishu_vc_sandbox.state.tokens import Tokens

# The operations whose examples in the spec are the example data of a new sandbox.
_EXAMPLE_OPERATION = "reserves.get_active_meeting"
_TENANT_OPERATION = "auth.create_tenant_access_token"


class World:
    """What one sandbox knows, freshly made at start and at each reset."""

    def __init__(self, spec: Spec, apps: Iterable[App], serials: Serials) -> None:
        apps = list(apps)
        self.spec = spec
        self.clock = Clock()
        self.serials = serials
        self.apps = Apps(apps, serials)
        self.tokens = Tokens(self.clock, serials)
        self.consents = Consents(self.clock, serials)
        self.reservations = Reservations()
        self.meetings = Meetings()
        self.faults = Faults()
        self.rate_limiter = RateLimiter(self.clock)
        self.recorder = Recorder()
        # The tenant of custom apps and of the preloaded user: the spec's example.
        self.tenant_key: str = spec.operations[_TENANT_OPERATION].request_example["tenant_key"]
        self._load_example(apps[0])

    def _load_example(self, owner: App) -> None:
        """The reservation of the spec's example with its active meeting; it belongs to the first app and the host."""
        operation = self.spec.operations[_EXAMPLE_OPERATION]
        fields = copy.deepcopy(operation.example["data"]["meeting"])
        self.user: str = fields["host_user"]["id"]
        reserve_id = str(next(p for p in operation.parameters if p.name == "reserve_id").example)
        self.reservations.put(Reservation(reserve_id, owner.app_id, self.tenant_key, self.user))
        self.meetings.put(Meeting(fields["id"], reserve_id, fields))
