# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Recordings of meetings."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._config import RequestOptions
from .._model import Model
from .._operation import Operation
from .._resource import AsyncResource, Resource
from ..models import (
    GetRecordingResult,
    RecordingPermissionAction,
    RecordingPermissionObjectInput,
    SetRecordingPermissionRequest,
    StartRecordingRequest,
    UserIdType,
)

_GET = Operation(
    "recordings.get",
    "GET",
    "/open-apis/vc/v1/meetings/{meeting_id}/recording",
    tokens=("tenant_access_token", "user_access_token"),
    scopes=("vc:record:readonly",),
)
_START = Operation(
    "recordings.start",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/recording/start",
    tokens=("user_access_token",),
    scopes=("vc:record",),
)
_STOP = Operation(
    "recordings.stop",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/recording/stop",
    tokens=("user_access_token",),
    scopes=("vc:record",),
)
_SET_PERMISSION = Operation(
    "recordings.set_permission",
    "PATCH",
    "/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission",
    tokens=("user_access_token",),
    scopes=("vc:record",),
)


class Recordings(Resource):
    """Recordings of meetings.

    Called as `client.recordings` on `FeishuVC`.
    """

    def get(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> GetRecordingResult:
        """Get a recording (获取录制文件).

        Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can be
        had, with a user token those of the user's own meetings.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            RecordingProcessingError: The recording is not ready yet. (124002)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = client.recordings.get("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get
        """
        return self._call(
            _GET,
            GetRecordingResult,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    def start(
        self,
        meeting_id: str,
        *,
        timezone: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Start recording (开始录制).

        Starts recording a meeting that goes on. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            timezone: Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.

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
            client.recordings.start("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start
        """
        self._call(
            _START,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            body=StartRecordingRequest(
                timezone=timezone,
            ),
            options=options,
        )

    def stop(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop recording (停止录制).

        Stops the recording of a meeting. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.

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
            client.recordings.stop("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop
        """
        self._call(
            _STOP,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    def set_permission(
        self,
        meeting_id: str,
        *,
        permission_objects: list[RecordingPermissionObjectInput],
        action_type: RecordingPermissionAction | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Share a recording (授权录制文件).

        Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has ended
        and the event tells that the recording is ready.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            permission_objects: Whose access changes.
            action_type: Whether access is given or taken away.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            MeetingNotExistError: The meeting does not exist. (122002)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            client.recordings.set_permission("6911188411934433028", permission_objects=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission
        """
        self._call(
            _SET_PERMISSION,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=SetRecordingPermissionRequest(
                permission_objects=permission_objects,
                action_type=action_type,
            ),
            options=options,
        )


class AsyncRecordings(AsyncResource):
    """Recordings of meetings.

    Called as `client.recordings` on `AsyncFeishuVC`.
    """

    async def get(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> GetRecordingResult:
        """Get a recording (获取录制文件).

        Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can be
        had, with a user token those of the user's own meetings.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
            MeetingNotExistError: The meeting does not exist. (122002)
            RecordingProcessingError: The recording is not ready yet. (124002)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            result = await client.recordings.get("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get
        """
        return await self._call(
            _GET,
            GetRecordingResult,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    async def start(
        self,
        meeting_id: str,
        *,
        timezone: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Start recording (开始录制).

        Starts recording a meeting that goes on. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            timezone: Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.

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
            await client.recordings.start("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start
        """
        await self._call(
            _START,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            body=StartRecordingRequest(
                timezone=timezone,
            ),
            options=options,
        )

    async def stop(
        self,
        meeting_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop recording (停止录制).

        Stops the recording of a meeting. The operator must be its host.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.

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
            await client.recordings.stop("6911188411934433028", )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop
        """
        await self._call(
            _STOP,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={},
            options=options,
        )

    async def set_permission(
        self,
        meeting_id: str,
        *,
        permission_objects: list[RecordingPermissionObjectInput],
        action_type: RecordingPermissionAction | UnsetType = UNSET,
        user_id_type: UserIdType | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Share a recording (授权录制文件).

        Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has ended
        and the event tells that the recording is ready.

        Args:
            meeting_id: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
                somebody joins.
            permission_objects: Whose access changes.
            action_type: Whether access is given or taken away.
            user_id_type: Kind of the user ids in the answer. `user_id` needs the permission
                contact:user.employee_id:readonly.
            options: What this call does differently; see `RequestOptions`.

        Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.

        Raises:
            InternalError: The platform failed. (121001)
            NotSupportedError: The platform does not support this here. (121002)
            ParamError: A parameter has a wrong value. (121003)
            DataNotExistError: What was asked for does not exist. (121004)
            NoPermissionError: The caller may not do this. (121005)
            MeetingNotExistError: The meeting does not exist. (122002)
            FeishuVCError: Whatever else can go wrong; see `feishu_vc.errors`.

        Example:
            await client.recordings.set_permission("6911188411934433028", permission_objects=…, )

        Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission
        """
        await self._call(
            _SET_PERMISSION,
            Model,
            path={
                "meeting_id": meeting_id,
            },
            query={
                "user_id_type": user_id_type,
            },
            body=SetRecordingPermissionRequest(
                permission_objects=permission_objects,
                action_type=action_type,
            ),
            options=options,
        )
