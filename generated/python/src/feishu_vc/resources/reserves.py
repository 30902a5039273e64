# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins."""

from __future__ import annotations

from datetime import datetime

from msgspec import UNSET, UnsetType

from .._config import RequestOptions
from .._model import Model
from .._operation import Operation
from .._resource import AsyncResource, Resource
from ..models import (
    ApplyReserveRequest,
    ApplyReserveResult,
    GetActiveMeetingResult,
    GetReserveResult,
    MeetingSettingsInput,
    UpdateReserveRequest,
    UpdateReserveResult,
    UserIdType,
)

_APPLY = Operation(
    "reserves.apply",
    "POST",
    "/open-apis/vc/v1/reserves/apply",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:reserve",),
)
_GET = Operation(
    "reserves.get",
    "GET",
    "/open-apis/vc/v1/reserves/{reserve_id}",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:reserve:readonly",),
)
_UPDATE = Operation(
    "reserves.update",
    "PUT",
    "/open-apis/vc/v1/reserves/{reserve_id}",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:reserve",),
)
_DELETE = Operation(
    "reserves.delete",
    "DELETE",
    "/open-apis/vc/v1/reserves/{reserve_id}",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:reserve",),
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

    def apply(
        self,
        *,
        meeting_settings: MeetingSettingsInput,
        end_time: datetime | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> ApplyReserveResult:
        """Reserve a meeting (预约会议).

        Makes a reservation: a meeting number that can be used until `end_time`. It makes no entry in a calendar. The
        meeting itself comes into being when somebody joins.

        Args:
            end_time: When the reservation expires, at most 30 days ahead. Needed for meetings of several
                people.
            owner_id: Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token;
                without effect with a user token.
            meeting_settings: Settings of a meeting to be reserved.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
                itself. (123002)
            AssignHostLimitExceededError: More than ten hosts. (123003)
            AssignHostInvalidError: An assigned host is not valid. (123004)
            InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.reserves.apply(meeting_settings=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply
        """
        return self._call(
            _APPLY,
            ApplyReserveResult,
            path={},
            query={
                "user_id_type": user_id_type,
            },
            body=ApplyReserveRequest(
                end_time=end_time,
                owner_id=owner_id,
                meeting_settings=meeting_settings,
            ),
            options=options,
        )

    def get(
        self,
        reserve_id: str,
        *,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetReserveResult:
        """Get a reservation (获取预约).

        Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.reserves.get("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get
        """
        return self._call(
            _GET,
            GetReserveResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            options=options,
        )

    def update(
        self,
        reserve_id: str,
        *,
        end_time: datetime | UnsetType | None = UNSET,
        meeting_settings: MeetingSettingsInput | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateReserveResult:
        """Change a reservation (更新预约).

        Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later `end_time`
        of a reservation that has not expired keeps its meeting number.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            end_time: When the reservation expires, at most 30 days ahead.
            meeting_settings: Settings of a meeting to be reserved.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
                itself. (123002)
            AssignHostLimitExceededError: More than ten hosts. (123003)
            AssignHostInvalidError: An assigned host is not valid. (123004)
            InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.reserves.update("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/update
        """
        return self._call(
            _UPDATE,
            UpdateReserveResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=UpdateReserveRequest(
                end_time=end_time,
                meeting_settings=meeting_settings,
            ),
            options=options,
        )

    def delete(
        self,
        reserve_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a reservation (删除预约).

        Deletes a reservation. Its meeting number is free again.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            client.reserves.delete("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete
        """
        self._call(
            _DELETE,
            Model,
            path={
                "reserve_id": reserve_id,
            },
            query={},
            options=options,
        )

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
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.reserves.get_active_meeting("6911188411932033028", )

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

    async def apply(
        self,
        *,
        meeting_settings: MeetingSettingsInput,
        end_time: datetime | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> ApplyReserveResult:
        """Reserve a meeting (预约会议).

        Makes a reservation: a meeting number that can be used until `end_time`. It makes no entry in a calendar. The
        meeting itself comes into being when somebody joins.

        Args:
            end_time: When the reservation expires, at most 30 days ahead. Needed for meetings of several
                people.
            owner_id: Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token;
                without effect with a user token.
            meeting_settings: Settings of a meeting to be reserved.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
                itself. (123002)
            AssignHostLimitExceededError: More than ten hosts. (123003)
            AssignHostInvalidError: An assigned host is not valid. (123004)
            InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.reserves.apply(meeting_settings=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply
        """
        return await self._call(
            _APPLY,
            ApplyReserveResult,
            path={},
            query={
                "user_id_type": user_id_type,
            },
            body=ApplyReserveRequest(
                end_time=end_time,
                owner_id=owner_id,
                meeting_settings=meeting_settings,
            ),
            options=options,
        )

    async def get(
        self,
        reserve_id: str,
        *,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetReserveResult:
        """Get a reservation (获取预约).

        Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.reserves.get("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get
        """
        return await self._call(
            _GET,
            GetReserveResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            options=options,
        )

    async def update(
        self,
        reserve_id: str,
        *,
        end_time: datetime | UnsetType | None = UNSET,
        meeting_settings: MeetingSettingsInput | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateReserveResult:
        """Change a reservation (更新预约).

        Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later `end_time`
        of a reservation that has not expired keeps its meeting number.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            end_time: When the reservation expires, at most 30 days ahead.
            meeting_settings: Settings of a meeting to be reserved.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
                itself. (123002)
            AssignHostLimitExceededError: More than ten hosts. (123003)
            AssignHostInvalidError: An assigned host is not valid. (123004)
            InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.reserves.update("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/update
        """
        return await self._call(
            _UPDATE,
            UpdateReserveResult,
            path={
                "reserve_id": reserve_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=UpdateReserveRequest(
                end_time=end_time,
                meeting_settings=meeting_settings,
            ),
            options=options,
        )

    async def delete(
        self,
        reserve_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a reservation (删除预约).

        Deletes a reservation. Its meeting number is free again.

        Args:
            reserve_id: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
                nine-digit number.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            await client.reserves.delete("6911188411932033028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete
        """
        await self._call(
            _DELETE,
            Model,
            path={
                "reserve_id": reserve_id,
            },
            query={},
            options=options,
        )

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
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.reserves.get_active_meeting("6911188411932033028", )

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
