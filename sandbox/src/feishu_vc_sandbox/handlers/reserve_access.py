"""Which reservation a request is about. Only one's own: an unknown one is 121004, somebody else's 121005."""

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import path_id
from feishu_vc_sandbox.handlers.registry import Call
from feishu_vc_sandbox.state.reservations import Reservation


def own_reservation(call: Call) -> Reservation:
    """The reservation of the path."""
    reservation = call.world.reservations.get(path_id(call, "reserve_id"))
    if reservation is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    if not reservation.belongs_to(call.caller):
        raise RefusedError(Code.NO_PERMISSION)
    return reservation
