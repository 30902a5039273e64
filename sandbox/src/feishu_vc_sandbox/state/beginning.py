"""How the meeting of a reservation comes into being: somebody joins, or, for a call, is called."""

from typing import TYPE_CHECKING, Any

from feishu_vc_sandbox.state.meetings import Meeting, MeetingStatus
from feishu_vc_sandbox.state.participants import Person
from feishu_vc_sandbox.state.reservations import InitialType, Reservation

if TYPE_CHECKING:
    from feishu_vc_sandbox.state.world import World

# What a meeting has from its reservation, where that has it.
_OF_RESERVATION = ("url", "meeting_no", "password")
_OF_SETTINGS = ("topic", "meeting_connect")


def begin(world: "World", reservation: Reservation, first: Person) -> Meeting:
    """The meeting, with its first participant in it. In a call the callee's telephone rings."""
    now = world.clock.now()
    is_call = reservation.initial_type == InitialType.ONE_TO_ONE_CALL
    fields: dict[str, Any] = {
        **{name: reservation.fields[name] for name in _OF_RESERVATION if name in reservation.fields},
        **{name: reservation.settings[name] for name in _OF_SETTINGS if name in reservation.settings},
        "create_time": str(int(now)),
        "start_time": str(int(now)),
        "status": MeetingStatus.CALLING if is_call else MeetingStatus.IN_PROGRESS,
        "ability": dict.fromkeys(world.spec.schemas["MeetingAbility"]["properties"], False),
    }
    meeting_id = world.new_meeting_id()
    meeting = Meeting(
        id=meeting_id,
        reserve_id=reservation.id,
        app_id=reservation.app_id,
        tenant_key=reservation.tenant_key,
        owner=reservation.owner,
        fields={"id": meeting_id, **fields},
        settings=reservation.settings,
    )
    meeting.join(world.entry(meeting, first), now)
    if is_call:
        callee = reservation.settings["call_setting"]["callee"]
        address = callee["pstn_sip_info"]["main_address"]
        world.entry(meeting, Person(callee.get("id", address), callee["user_type"])).ring()
    if reservation.settings.get("auto_record"):
        world.start_recording(meeting)
    world.meetings.put(meeting)
    return meeting
