<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Resources;

use DateTimeInterface;
use FeishuVc\Exception;
use FeishuVc\Internal\Operation;
use FeishuVc\Internal\Pages;
use FeishuVc\Internal\Resource;
use FeishuVc\Models\GetMeetingResult;
use FeishuVc\Models\InviteRequest;
use FeishuVc\Models\InviteResult;
use FeishuVc\Models\KickoutRequest;
use FeishuVc\Models\KickoutResult;
use FeishuVc\Models\ListMeetingsByNoResult;
use FeishuVc\Models\MeetingBrief;
use FeishuVc\Models\MeetingUserInput;
use FeishuVc\Models\SetHostRequest;
use FeishuVc\Models\SetHostResult;
use FeishuVc\Models\UserIdType;
use FeishuVc\RequestOptions;
use Generator;

/**
 * Meetings that are going on or have ended.
 *
 * Called as `$client->meetings`.
 */
final class Meetings extends Resource
{
    /**
     * List the meetings of a meeting number (获取与会议号关联的会议列表).
     *
     * Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link,
     * number and password only.
     *
     * Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.
     *
     *     $result = $client->meetings->listByNo(meetingNo: …, startTime: …, endTime: …);
     *
     * @param string $meetingNo Meeting number of nine digits.
     * @param DateTimeInterface $startTime Start of the period.
     * @param DateTimeInterface $endTime End of the period.
     * @param int|null $pageSize Number of items on a page, 20 by default.
     * @param string|null $pageToken Where the page begins, as the answer before told. Left out for the first page.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no
     */
    public function listByNo(
        string $meetingNo,
        DateTimeInterface $startTime,
        DateTimeInterface $endTime,
        ?int $pageSize = null,
        ?string $pageToken = null,
        ?RequestOptions $options = null,
    ): ListMeetingsByNoResult {
        $operation = new Operation(
            'meetings.list_by_no',
            'GET',
            '/open-apis/vc/v1/meetings/list_by_no',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:meeting:readonly'],
        );
        return $this->core->call(
            $operation,
            ListMeetingsByNoResult::class,
            path: [],
            query: [
                'meeting_no' => $meetingNo,
                'start_time' => $startTime,
                'end_time' => $endTime,
                'page_size' => $pageSize,
                'page_token' => $pageToken,
            ],
            body: null,
            options: $options,
        );
    }

    /**
     * List the meetings of a meeting number, page after page.
     *
     * Fetches each page when it is needed. Arguments and errors are those of `listByNo`; what came before an error
     * has been given. An answer that promises more but does not say where is a `DecodeException`.
     *
     *     foreach ($client->meetings->listByNoAll(…) as $item) {
     *         print_r($item);
     *     }
     *
     * @param string $meetingNo Meeting number of nine digits.
     * @param DateTimeInterface $startTime Start of the period.
     * @param DateTimeInterface $endTime End of the period.
     * @param int|null $pageSize Number of items on a page, 20 by default.
     * @param RequestOptions|null $options what this call does differently
     * @return Generator<int, MeetingBrief>
     * @throws Exception\FeishuVcException while iterating
     */
    public function listByNoAll(
        string $meetingNo,
        DateTimeInterface $startTime,
        DateTimeInterface $endTime,
        ?int $pageSize = null,
        ?RequestOptions $options = null,
    ): Generator {
        return Pages::items(
            fn(?string $token) => $this->listByNo(
                meetingNo: $meetingNo,
                startTime: $startTime,
                endTime: $endTime,
                pageSize: $pageSize,
                pageToken: $token,
                options: $options,
            ),
            'meetingBriefs',
            'hasMore',
            'pageToken',
        );
    }

    /**
     * Get a meeting (获取会议详情).
     *
     * Returns a meeting that goes on or has ended. With `user_id_type` `user_id` only Feishu and Lark users are
     * among the participants; rooms, telephones and SIP devices are left out.
     *
     * Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->meetings->get('6911188411934433028');
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param bool|null $withParticipants Whether the answer carries the list of participants.
     * @param bool|null $withMeetingAbility Whether the answer tells what was used in the meeting. Only with a
     *     tenant token.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\DataNotExistException What was asked for does not exist. (121004)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/get
     */
    public function get(
        string $meetingId,
        ?bool $withParticipants = null,
        ?bool $withMeetingAbility = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): GetMeetingResult {
        $operation = new Operation(
            'meetings.get',
            'GET',
            '/open-apis/vc/v1/meetings/{meeting_id}',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:meeting:readonly'],
        );
        return $this->core->call(
            $operation,
            GetMeetingResult::class,
            path: ['meeting_id' => $meetingId],
            query: [
                'with_participants' => $withParticipants,
                'with_meeting_ability' => $withMeetingAbility,
                'user_id_type' => $userIdType,
            ],
            body: null,
            options: $options,
        );
    }

    /**
     * End a meeting (结束会议).
     *
     * Ends a meeting that goes on. The operator must be its host.
     *
     * Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
     *
     *     $client->meetings->end('6911188411934433028');
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
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/end
     */
    public function end(
        string $meetingId,
        ?RequestOptions $options = null,
    ): void {
        $operation = new Operation(
            'meetings.end',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/end',
            tokens: ['user_access_token'],
            scopes: ['vc:meeting'],
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
     * Invite to a meeting (邀请参会人).
     *
     * Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.
     *
     * Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->meetings->invite('6911188411934433028', invitees: …);
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param list<MeetingUserInput> $invitees Whom to invite; ten at most.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\OperatorNotInMeetingException Whoever asks for this must be in the meeting. (122003)
     * @throws Exception\CannotOperateSelfException Nobody can do this to themselves. (122005)
     * @throws Exception\ParticipantLimitReachedException The meeting is full. (122006)
     * @throws Exception\CalleeBusyException The user who is called is busy. (122007)
     * @throws Exception\MeetingLockedException The meeting is locked. (122008)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite
     */
    public function invite(
        string $meetingId,
        array $invitees,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): InviteResult {
        $operation = new Operation(
            'meetings.invite',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/invite',
            tokens: ['user_access_token'],
            scopes: ['vc:meeting'],
        );
        return $this->core->call(
            $operation,
            InviteResult::class,
            path: ['meeting_id' => $meetingId],
            query: ['user_id_type' => $userIdType],
            body: new InviteRequest(
                invitees: $invitees,
            ),
            options: $options,
        );
    }

    /**
     * Remove participants (移除参会人).
     *
     * Removes participants from a meeting that goes on.
     *
     * Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->meetings->kickout('6911188411934433028', kickoutUsers: …);
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param list<MeetingUserInput> $kickoutUsers Whom to remove.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\OperatorNotInMeetingException Whoever asks for this must be in the meeting. (122003)
     * @throws Exception\CannotOperateSelfException Nobody can do this to themselves. (122005)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout
     */
    public function kickout(
        string $meetingId,
        array $kickoutUsers,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): KickoutResult {
        $operation = new Operation(
            'meetings.kickout',
            'POST',
            '/open-apis/vc/v1/meetings/{meeting_id}/kickout',
            tokens: ['tenant_access_token'],
            scopes: ['vc:meeting'],
        );
        return $this->core->call(
            $operation,
            KickoutResult::class,
            path: ['meeting_id' => $meetingId],
            query: ['user_id_type' => $userIdType],
            body: new KickoutRequest(
                kickoutUsers: $kickoutUsers,
            ),
            options: $options,
        );
    }

    /**
     * Set the host (设置主持人).
     *
     * Makes a participant the host. A user who asks for it must be the host. With `old_host_user` the change is
     * made only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be
     * repeated with the host that `meetings.get` tells.
     *
     * Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->meetings->setHost('6911188411934433028', hostUser: …);
     *
     * @param string $meetingId Id of the meeting. Not the nine-digit number; a meeting has an id from the moment
     *     somebody joins.
     * @param MeetingUserInput $hostUser A user, a room or a telephone.
     * @param MeetingUserInput|null $oldHostUser A user, a room or a telephone.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\DataConflictException The data changed in the meantime. (121006)
     * @throws Exception\MeetingStatusUnexpectedException The meeting is not in a state that allows this. (122001)
     * @throws Exception\MeetingNotExistException The meeting does not exist. (122002)
     * @throws Exception\OperatorNotInMeetingException Whoever asks for this must be in the meeting. (122003)
     * @throws Exception\TargetNotInMeetingException The user who is meant is not in the meeting. (122004)
     * @throws Exception\CannotOperateSelfException Nobody can do this to themselves. (122005)
     * @throws Exception\ParticipantStatusUnexpectedException The participant is not in a state that allows this.
     *     (122009)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host
     */
    public function setHost(
        string $meetingId,
        MeetingUserInput $hostUser,
        ?MeetingUserInput $oldHostUser = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): SetHostResult {
        $operation = new Operation(
            'meetings.set_host',
            'PATCH',
            '/open-apis/vc/v1/meetings/{meeting_id}/set_host',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:meeting'],
        );
        return $this->core->call(
            $operation,
            SetHostResult::class,
            path: ['meeting_id' => $meetingId],
            query: ['user_id_type' => $userIdType],
            body: new SetHostRequest(
                hostUser: $hostUser,
                oldHostUser: $oldHostUser,
            ),
            options: $options,
        );
    }
}
