<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Resources;

use FeishuVc\Exception;
use FeishuVc\Internal\Operation;
use FeishuVc\Internal\Resource;
use FeishuVc\Models\GetRecordingResult;
use FeishuVc\Models\RecordingPermissionAction;
use FeishuVc\Models\RecordingPermissionObjectInput;
use FeishuVc\Models\SetRecordingPermissionRequest;
use FeishuVc\Models\StartRecordingRequest;
use FeishuVc\Models\UserIdType;
use FeishuVc\RequestOptions;

/**
 * Recordings of meetings.
 *
 * Called as `$client->recordings`.
 */
final class Recordings extends Resource
{
    /**
     * Get a recording (获取录制文件).
     *
     * Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can
     * be had, with a user token those of the user's own meetings.
     *
     * Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->recordings->get('6911188411934433028');
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\DataNotExistException What was asked for does not exist. (121004)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\RecordingProcessingException The recording is not ready yet. (124002)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get
     */
    public function get(
        string $meetingId,
        ?RequestOptions $options = null,
    ): GetRecordingResult {
        $operation = new Operation(
            'recordings.get',
            'GET',
            '/open-apis/vc/v1/meetings/{meeting_id}/recording',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:record:readonly'],
        );
        return $this->core->call(
            $operation,
            GetRecordingResult::class,
            path: ['meeting_id' => $meetingId],
            query: [],
            body: null,
            options: $options,
        );
    }

    /**
     * Start recording (开始录制).
     *
     * Starts recording a meeting that goes on. The operator must be its host.
     *
     * Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
     *
     *     $client->recordings->start('6911188411934433028');
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param int|null $timezone Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\OperatorNotInMeetingException Whoever asks for this must be in the meeting. (122003)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start
     */
    public function start(
        string $meetingId,
        ?int $timezone = null,
        ?RequestOptions $options = null,
    ): void {
        $operation = new Operation(
            'recordings.start',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/recording/start',
            tokens: ['user_access_token'],
            scopes: ['vc:record'],
        );
        $this->core->call(
            $operation,
            null,
            path: ['meeting_id' => $meetingId],
            query: [],
            body: new StartRecordingRequest(
                timezone: $timezone,
            ),
            options: $options,
        );
    }

    /**
     * Stop recording (停止录制).
     *
     * Stops the recording of a meeting. The operator must be its host.
     *
     * Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
     *
     *     $client->recordings->stop('6911188411934433028');
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\OperatorNotInMeetingException Whoever asks for this must be in the meeting. (122003)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop
     */
    public function stop(
        string $meetingId,
        ?RequestOptions $options = null,
    ): void {
        $operation = new Operation(
            'recordings.stop',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/recording/stop',
            tokens: ['user_access_token'],
            scopes: ['vc:record'],
        );
        $this->core->call(
            $operation,
            null,
            path: ['meeting_id' => $meetingId],
            query: [],
            body: null,
            options: $options,
        );
    }

    /**
     * Share a recording (授权录制文件).
     *
     * Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has
     * ended and the event tells that the recording is ready.
     *
     * Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.
     *
     *     $client->recordings->setPermission('6911188411934433028', permissionObjects: …);
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param list<RecordingPermissionObjectInput> $permissionObjects Whose access changes.
     * @param RecordingPermissionAction|int|null $actionType Whether access is given or taken away.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\DataNotExistException What was asked for does not exist. (121004)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission
     */
    public function setPermission(
        string $meetingId,
        array $permissionObjects,
        RecordingPermissionAction|int|null $actionType = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): void {
        $operation = new Operation(
            'recordings.set_permission',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission',
            tokens: ['user_access_token'],
            scopes: ['vc:record'],
        );
        $this->core->call(
            $operation,
            null,
            path: ['meeting_id' => $meetingId],
            query: ['user_id_type' => $userIdType],
            body: new SetRecordingPermissionRequest(
                permissionObjects: $permissionObjects,
                actionType: $actionType,
            ),
            options: $options,
        );
    }
}
