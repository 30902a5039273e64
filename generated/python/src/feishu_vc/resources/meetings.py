# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Meetings that are going on or have ended."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime

from msgspec import UNSET, UnsetType

from .._config import RequestOptions
from .._model import Model
from .._operation import Operation
from .._pagination import Pagination, apages, pages
from .._resource import AsyncResource, Resource
from ..models import (
    GetMeetingResult,
    InviteRequest,
    InviteResult,
    KickoutRequest,
    KickoutResult,
    ListMeetingsByNoResult,
    MeetingBrief,
    MeetingUserInput,
    SetHostRequest,
    SetHostResult,
    UserIdType,
)

_LIST_BY_NO = Operation(
    "meetings.list_by_no",
    "GET",
    "/open-apis/vc/v1/meetings/list_by_no",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:meeting:readonly",),
)
_LIST_BY_NO_PAGES = Pagination("meeting_briefs", "has_more", "page_token")
_GET = Operation(
    "meetings.get",
    "GET",
    "/open-apis/vc/v1/meetings/{meeting_id}",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:meeting:readonly",),
)
_END = Operation(
    "meetings.end",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/end",
    tokens=("user_access_token",),
    scopes=("vc:meeting",),
)
_INVITE = Operation(
    "meetings.invite",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/invite",
    tokens=("user_access_token",),
    scopes=("vc:meeting",),
)
_KICKOUT = Operation(
    "meetings.kickout",
    "POST",
    "/open-apis/vc/v1/meetings/{meeting_id}/kickout",
    tokens=("tenant_access_token",),
    scopes=("vc:meeting",),
)
_SET_HOST = Operation(
    "meetings.set_host",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/set_host",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:meeting",),
)


class Meetings(Resource):
    """Meetings that are going on or have ended.

    Called as `client.meetings` on `FeishuVC`.
    """

    def list_by_no(
        self,
        *,
        meeting_no: str,
        start_time: datetime,
        end_time: datetime,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMeetingsByNoResult:
        """List the meetings of a meeting number (获取与会议号关联的会议列表).

        Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link, number
        and password only.

        Args:
            meeting_no: Meeting number of nine digits.
            start_time: Start of the period.
            end_time: End of the period.
            page_size: Number of items on a page, 20 by default.
            page_token: Where the page begins, as the answer before told. Left out for the first page.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.

        Raises:
            InternalError: The platform failed. (121001)
            ParamError: A parameter has a wrong value. (121003)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.meetings.list_by_no(meeting_no=…, start_time=…, end_time=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no
        """
        return self._call(
            _LIST_BY_NO,
            ListMeetingsByNoResult,
            path={},
            query={
                "meeting_no": meeting_no,
                "start_time": start_time,
                "end_time": end_time,
                "page_size": page_size,
                "page_token": page_token,
            },
            options=options,
        )

    def list_by_no_all(
        self,
        *,
        meeting_no: str,
        start_time: datetime,
        end_time: datetime,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[MeetingBrief]:
        """List the meetings of a meeting number, page after page.

        Fetches each page when it is needed. Arguments and errors are those of `list_by_no`; what came
        before an error has been given. An answer that promises more but does not say where is a `DecodeError`.

        Example:
            for item in client.meetings.list_by_no_all(…):
                print(item)
        """
        return pages(
            _LIST_BY_NO_PAGES,
            lambda token: self.list_by_no(
                meeting_no=meeting_no,
                start_time=start_time,
                end_time=end_time,
                page_size=page_size,
                page_token=token,
                options=options,
            ),
        )

    def get(
        self,
        meeting_id: str,
        *,
        with_participants: bool | None = None,
        with_meeting_ability: bool | None = None,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetMeetingResult:
        """Get a meeting (获取会议详情).

        Returns a meeting that goes on or has ended. With `user_id_type` `user_id` only Feishu and Lark users are
        among the participants; rooms, telephones and SIP devices are left out.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            with_participants: Whether the answer carries the list of participants.
            with_meeting_ability: Whether the answer tells what was used in the meeting. Only with a tenant
                token.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.meetings.get("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/get
        """
        return self._call(
            _GET,
            GetMeetingResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "with_participants": with_participants,
                "with_meeting_ability": with_meeting_ability,
                "user_id_type": user_id_type,
            },
            options=options,
        )

    def end(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """End a meeting (结束会议).

        Ends a meeting that goes on. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            client.meetings.end("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/end
        """
        self._call(
            _END,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    def invite(
        self,
        meeting_id: str,
        *,
        invitees: list[MeetingUserInput],
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> InviteResult:
        """Invite to a meeting (邀请参会人).

        Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            invitees: Whom to invite; ten at most.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            ParticipantLimitReachedError: The meeting is full. (122006)
            CalleeBusyError: The user who is called is busy. (122007)
            MeetingLockedError: The meeting is locked. (122008)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.meetings.invite("6911188411934433028", invitees=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite
        """
        return self._call(
            _INVITE,
            InviteResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=InviteRequest(
                invitees=invitees,
            ),
            options=options,
        )

    def kickout(
        self,
        meeting_id: str,
        *,
        kickout_users: list[MeetingUserInput],
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> KickoutResult:
        """Remove participants (移除参会人).

        Removes participants from a meeting that goes on.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            kickout_users: Whom to remove.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.meetings.kickout("6911188411934433028", kickout_users=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout
        """
        return self._call(
            _KICKOUT,
            KickoutResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=KickoutRequest(
                kickout_users=kickout_users,
            ),
            options=options,
        )

    def set_host(
        self,
        meeting_id: str,
        *,
        host_user: MeetingUserInput,
        old_host_user: MeetingUserInput | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> SetHostResult:
        """Set the host (设置主持人).

        Makes a participant the host. A user who asks for it must be the host. With `old_host_user` the change is made
        only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be repeated
        with the host that `meetings.get` tells.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            host_user: A user, a room or a telephone.
            old_host_user: A user, a room or a telephone.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            DataConflictError: The data changed in the meantime. (121006)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            TargetNotInMeetingError: The user who is meant is not in the meeting. (122004)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            ParticipantStatusUnexpectedError: The participant is not in a state that allows this. (122009)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.meetings.set_host("6911188411934433028", host_user=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host
        """
        return self._call(
            _SET_HOST,
            SetHostResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=SetHostRequest(
                host_user=host_user,
                old_host_user=old_host_user,
            ),
            options=options,
        )


class AsyncMeetings(AsyncResource):
    """Meetings that are going on or have ended.

    Called as `client.meetings` on `AsyncFeishuVC`.
    """

    async def list_by_no(
        self,
        *,
        meeting_no: str,
        start_time: datetime,
        end_time: datetime,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListMeetingsByNoResult:
        """List the meetings of a meeting number (获取与会议号关联的会议列表).

        Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link, number
        and password only.

        Args:
            meeting_no: Meeting number of nine digits.
            start_time: Start of the period.
            end_time: End of the period.
            page_size: Number of items on a page, 20 by default.
            page_token: Where the page begins, as the answer before told. Left out for the first page.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.

        Raises:
            InternalError: The platform failed. (121001)
            ParamError: A parameter has a wrong value. (121003)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.meetings.list_by_no(meeting_no=…, start_time=…, end_time=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no
        """
        return await self._call(
            _LIST_BY_NO,
            ListMeetingsByNoResult,
            path={},
            query={
                "meeting_no": meeting_no,
                "start_time": start_time,
                "end_time": end_time,
                "page_size": page_size,
                "page_token": page_token,
            },
            options=options,
        )

    def list_by_no_all(
        self,
        *,
        meeting_no: str,
        start_time: datetime,
        end_time: datetime,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MeetingBrief]:
        """List the meetings of a meeting number, page after page.

        Fetches each page when it is needed. Arguments and errors are those of `list_by_no`; what came
        before an error has been given. An answer that promises more but does not say where is a `DecodeError`.

        Example:
            async for item in client.meetings.list_by_no_all(…):
                print(item)
        """
        return apages(
            _LIST_BY_NO_PAGES,
            lambda token: self.list_by_no(
                meeting_no=meeting_no,
                start_time=start_time,
                end_time=end_time,
                page_size=page_size,
                page_token=token,
                options=options,
            ),
        )

    async def get(
        self,
        meeting_id: str,
        *,
        with_participants: bool | None = None,
        with_meeting_ability: bool | None = None,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> GetMeetingResult:
        """Get a meeting (获取会议详情).

        Returns a meeting that goes on or has ended. With `user_id_type` `user_id` only Feishu and Lark users are
        among the participants; rooms, telephones and SIP devices are left out.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            with_participants: Whether the answer carries the list of participants.
            with_meeting_ability: Whether the answer tells what was used in the meeting. Only with a tenant
                token.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.meetings.get("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/get
        """
        return await self._call(
            _GET,
            GetMeetingResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "with_participants": with_participants,
                "with_meeting_ability": with_meeting_ability,
                "user_id_type": user_id_type,
            },
            options=options,
        )

    async def end(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """End a meeting (结束会议).

        Ends a meeting that goes on. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            await client.meetings.end("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/end
        """
        await self._call(
            _END,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    async def invite(
        self,
        meeting_id: str,
        *,
        invitees: list[MeetingUserInput],
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> InviteResult:
        """Invite to a meeting (邀请参会人).

        Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            invitees: Whom to invite; ten at most.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            ParticipantLimitReachedError: The meeting is full. (122006)
            CalleeBusyError: The user who is called is busy. (122007)
            MeetingLockedError: The meeting is locked. (122008)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.meetings.invite("6911188411934433028", invitees=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite
        """
        return await self._call(
            _INVITE,
            InviteResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=InviteRequest(
                invitees=invitees,
            ),
            options=options,
        )

    async def kickout(
        self,
        meeting_id: str,
        *,
        kickout_users: list[MeetingUserInput],
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> KickoutResult:
        """Remove participants (移除参会人).

        Removes participants from a meeting that goes on.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            kickout_users: Whom to remove.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.meetings.kickout("6911188411934433028", kickout_users=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout
        """
        return await self._call(
            _KICKOUT,
            KickoutResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=KickoutRequest(
                kickout_users=kickout_users,
            ),
            options=options,
        )

    async def set_host(
        self,
        meeting_id: str,
        *,
        host_user: MeetingUserInput,
        old_host_user: MeetingUserInput | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> SetHostResult:
        """Set the host (设置主持人).

        Makes a participant the host. A user who asks for it must be the host. With `old_host_user` the change is made
        only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be repeated
        with the host that `meetings.get` tells.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            host_user: A user, a room or a telephone.
            old_host_user: A user, a room or a telephone.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            NoPermissionError: The caller may not do this. (121005)
            DataConflictError: The data changed in the meantime. (121006)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
            TargetNotInMeetingError: The user who is meant is not in the meeting. (122004)
            CannotOperateSelfError: Nobody can do this to themselves. (122005)
            ParticipantStatusUnexpectedError: The participant is not in a state that allows this. (122009)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.meetings.set_host("6911188411934433028", host_user=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host
        """
        return await self._call(
            _SET_HOST,
            SetHostResult,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=SetHostRequest(
                host_user=host_user,
                old_host_user=old_host_user,
            ),
            options=options,
        )
