"""The whole state of a sandbox, and what it starts with."""

from collections.abc import Iterable

from feishu_vc_sandbox.spec.document import Spec
from feishu_vc_sandbox.state.action_permissions import ActionKind, is_allowed
from feishu_vc_sandbox.state.apps import App, Apps
from feishu_vc_sandbox.state.clock import Clock
from feishu_vc_sandbox.state.consents import Consents
from feishu_vc_sandbox.state.example_data import load_examples
from feishu_vc_sandbox.state.example_ids import ExampleIds
from feishu_vc_sandbox.state.faults import Faults
from feishu_vc_sandbox.state.meetings import Meeting, Meetings
from feishu_vc_sandbox.state.participants import Participant, Person
from feishu_vc_sandbox.state.rate_limit import RateLimiter
from feishu_vc_sandbox.state.recorder import Recorder
from feishu_vc_sandbox.state.recordings import Recording
from feishu_vc_sandbox.state.reservations import Reservations
from feishu_vc_sandbox.state.serials import Serials
from feishu_vc_sandbox.state.tokens import Tokens
from feishu_vc_sandbox.state.users import Users

# The operation whose example names the tenant of a new sandbox.
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
        self.example_ids = ExampleIds(spec)
        # The tenant of custom apps and of the preloaded user: the spec's example.
        self.tenant_key: str = spec.operations[_TENANT_OPERATION].request_example["tenant_key"]
        self.users = Users()
        # The user whom tokens are for unless a test names another.
        self.user: str = spec.operations["reserves.get"].example["data"]["reserve"]["reserve_user_id"]
        load_examples(self, apps[0])

    def new_reserve_id(self) -> str:
        """The next id that no reservation has."""
        reserve_id = self.example_ids.reserve_id()
        return reserve_id if self.reservations.get(reserve_id) is None else self.new_reserve_id()

    def new_meeting_id(self) -> str:
        """The next id that no meeting has."""
        meeting_id = self.example_ids.meeting_id()
        return meeting_id if self.meetings.get(meeting_id) is None else self.new_meeting_id()

    def entry(self, meeting: Meeting, person: Person) -> Participant:
        """Somebody's entry in a meeting, a new one if they have none."""
        return meeting.entry(person, self.users.tenant_of(person, meeting.tenant_key) != meeting.tenant_key)

    def is_allowed(self, meeting: Meeting, kind: ActionKind, person: Person) -> bool:
        """Whether the meeting's reservation lets somebody do something."""
        tenant_key = self.users.tenant_of(person, meeting.tenant_key)
        return is_allowed(meeting.settings.get("action_permissions", []), kind, person, tenant_key)

    def start_recording(self, meeting: Meeting) -> None:
        """Its host does, or it starts by itself."""
        if meeting.recording is None:
            meeting.recording = Recording(self.example_ids.recording_url())
        meeting.recording.start(self.clock.now())
        meeting.uses("use_recording")
