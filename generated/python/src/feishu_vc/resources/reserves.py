# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins."""

from __future__ import annotations

from .._config import RequestOptions
from .._operation import Operation
from .._resource import AsyncResource, Resource
from ..models import (
    GetActiveMeetingResult,
    UserIdType,
)

_GET_ACTIVE_MEETING = Operation(
    "reserves.get_active_meeting",
    "GET",
    "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:reserve:readonly",),
)


class Reserves(Resource):
    """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
    joins.

    Called as `client.reserves` on `FeishuVC`.
    """

    def get_active_meeting(
        self,
        reserve_id: str,
        *,
        with_participants: bool | None = None,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetActiveMeetingResult:
        """Get the active meeting of a reservation (获取活跃会议).

        Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and only
        the reservations that belong to the caller can be asked about. When nothing is going on the platform answers
        either with error 121004 (data not exist) or without a `meeting`; its documentation does not say which.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            with_participants: Whether the answer carries the list of participants.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. For the active meeting of a reservation this
                also means that nothing is going on. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.reserves.get_active_meeting("6911188411932033028")

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting
        """
        return self._call(
            _GET_ACTIVE_MEETING,
            GetActiveMeetingResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "with_participants": with_participants,
                "user_id_type": user_id_type,
            },
            options=options,
        )


class AsyncReserves(AsyncResource):
    """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
    joins.

    Called as `client.reserves` on `AsyncFeishuVC`.
    """

    async def get_active_meeting(
        self,
        reserve_id: str,
        *,
        with_participants: bool | None = None,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetActiveMeetingResult:
        """Get the active meeting of a reservation (获取活跃会议).

        Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and only
        the reservations that belong to the caller can be asked about. When nothing is going on the platform answers
        either with error 121004 (data not exist) or without a `meeting`; its documentation does not say which.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            with_participants: Whether the answer carries the list of participants.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. For the active meeting of a reservation this
                also means that nothing is going on. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.reserves.get_active_meeting("6911188411932033028")

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting
        """
        return await self._call(
            _GET_ACTIVE_MEETING,
            GetActiveMeetingResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "with_participants": with_participants,
                "user_id_type": user_id_type,
            },
            options=options,
        )
