"""What a new sandbox has: the reservation and the meetings of the spec's examples. They belong to the first app.

The examples' times lie in 2020. They are answered as they stand, and the reservation does not expire.
"""

import copy
from typing import TYPE_CHECKING, Any

from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.meetings import Meeting, MeetingStatus
from feishu_vc_sandbox.state.participants import Participant
from feishu_vc_sandbox.state.recordings import Recording
from feishu_vc_sandbox.state.reservations import Reservation

if TYPE_CHECKING:
    from feishu_vc_sandbox.state.world import World


def load_examples(world: "World", app: App) -> None:
    """Puts them into a new world."""
    operations = world.spec.operations
    meeting = copy.deepcopy(operations["reserves.get_active_meeting"].example["data"]["meeting"])
    reserve = copy.deepcopy(operations["reserves.get"].example["data"]["reserve"])
    reserve_id = str(operations["reserves.get"].parameter_examples["reserve_id"])
    whose = {"app_id": app.app_id, "tenant_key": world.tenant_key, "owner": reserve["reserve_user_id"]}

    for worked_out in ("id", "expire_status", "reserve_user_id"):
        del reserve[worked_out]
    settings = reserve.pop("meeting_settings")
    world.reservations.put(Reservation(id=reserve_id, fields=reserve, settings=settings, expires=False, **whose))

    for past in _past_meetings(world):
        world.meetings.put(Meeting(id=past["id"], reserve_id=reserve_id, fields=past, **whose))
    participants = [Participant(participant) for participant in meeting.pop("participants")]
    recording = operations["recordings.get"].example["data"]["recording"]
    active = Meeting(
        id=meeting["id"],
        reserve_id=reserve_id,
        fields=meeting,
        participants=participants,
        settings=settings,
        recording=Recording(recording["url"], int(recording["duration"]), running=None, ready=True),
        **whose,
    )
    # The platform's documentation asks for a meeting under one id and shows it under another.
    world.meetings.put(active, alias=str(operations["meetings.get"].parameter_examples["meeting_id"]))


def _past_meetings(world: "World") -> list[dict[str, Any]]:
    """Those of the example list, held in the period that the example asks about."""
    operation = world.spec.operations["meetings.list_by_no"]
    period = {name: operation.parameter_examples[name] for name in ("start_time", "end_time")}
    briefs = operation.example["data"]["meeting_briefs"]
    return [{**brief, **period, "status": MeetingStatus.ENDED} for brief in briefs]
