<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Resources;

use DateTimeInterface;
use FeishuVc\Absent;
use FeishuVc\Exception;
use FeishuVc\Internal\Operation;
use FeishuVc\Internal\Resource;
use FeishuVc\Models\ApplyReserveRequest;
use FeishuVc\Models\ApplyReserveResult;
use FeishuVc\Models\GetActiveMeetingResult;
use FeishuVc\Models\GetReserveResult;
use FeishuVc\Models\MeetingSettingsInput;
use FeishuVc\Models\UpdateReserveRequest;
use FeishuVc\Models\UpdateReserveResult;
use FeishuVc\Models\UserIdType;
use FeishuVc\RequestOptions;

/**
 * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins.
 *
 * Called as `$client->reserves`.
 */
final class Reserves extends Resource
{
    /**
     * Reserve a meeting (预约会议).
     *
     * Makes a reservation: a meeting number that can be used until `end_time`. It makes no entry in a calendar.
     * The meeting itself comes into being when somebody joins.
     *
     * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->reserves->apply(meetingSettings: …);
     *
     * @param MeetingSettingsInput $meetingSettings Settings of a meeting to be reserved.
     * @param DateTimeInterface|null $endTime When the reservation expires, at most 30 days ahead. Needed for
     *     meetings of several people.
     * @param string|null $ownerId Whom the meeting belongs to, a user of the same tenant. Needed with a tenant
     *     token; without effect with a user token.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\RecordParamException The meeting cannot be recorded like this; a call between two is never
     *     recorded by itself. (123002)
     * @throws Exception\AssignHostLimitExceededException More than ten hosts. (123003)
     * @throws Exception\AssignHostInvalidException An assigned host is not valid. (123004)
     * @throws Exception\InvalidPasswordException The password does not have 4 to 9 digits. (123006)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply
     */
    public function apply(
        MeetingSettingsInput $meetingSettings,
        ?DateTimeInterface $endTime = null,
        ?string $ownerId = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): ApplyReserveResult {
        $operation = new Operation(
            'reserves.apply',
            'POST',
            '/open-apis/vc/v1/reserves/apply',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:reserve'],
        );
        return $this->core->call(
            $operation,
            ApplyReserveResult::class,
            path: [],
            query: ['user_id_type' => $userIdType],
            body: new ApplyReserveRequest(
                endTime: $endTime,
                ownerId: $ownerId,
                meetingSettings: $meetingSettings,
            ),
            options: $options,
        );
    }

    /**
     * Get a reservation (获取预约).
     *
     * Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.
     *
     * Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->reserves->get('6911188411932033028');
     *
     * @param string $reserveId Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
     *     nine-digit number.
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
     * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/get
     */
    public function get(
        string $reserveId,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): GetReserveResult {
        $operation = new Operation(
            'reserves.get',
            'GET',
            '/open-apis/vc/v1/reserves/{reserve_id}',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:reserve:readonly'],
        );
        return $this->core->call(
            $operation,
            GetReserveResult::class,
            path: ['reserve_id' => $reserveId],
            query: ['user_id_type' => $userIdType],
            body: null,
            options: $options,
        );
    }

    /**
     * Change a reservation (更新预约).
     *
     * Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later `end_time`
     * of a reservation that has not expired keeps its meeting number.
     *
     * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->reserves->update('6911188411932033028');
     *
     * @param string $reserveId Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
     *     nine-digit number.
     * @param DateTimeInterface|Absent|null $endTime When the reservation expires, at most 30 days ahead.
     * @param MeetingSettingsInput|null $meetingSettings Settings of a meeting to be reserved.
     * @param UserIdType|string|null $userIdType Kind of the user ids in the answer. `user_id` needs the permission
     *     contact:user.employee_id:readonly.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\DataNotExistException What was asked for does not exist. (121004)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\RecordParamException The meeting cannot be recorded like this; a call between two is never
     *     recorded by itself. (123002)
     * @throws Exception\AssignHostLimitExceededException More than ten hosts. (123003)
     * @throws Exception\AssignHostInvalidException An assigned host is not valid. (123004)
     * @throws Exception\InvalidPasswordException The password does not have 4 to 9 digits. (123006)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/update
     */
    public function update(
        string $reserveId,
        DateTimeInterface|Absent|null $endTime = Absent::Field,
        ?MeetingSettingsInput $meetingSettings = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): UpdateReserveResult {
        $operation = new Operation(
            'reserves.update',
            'PUT',
            '/open-apis/vc/v1/reserves/{reserve_id}',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:reserve'],
        );
        return $this->core->call(
            $operation,
            UpdateReserveResult::class,
            path: ['reserve_id' => $reserveId],
            query: ['user_id_type' => $userIdType],
            body: new UpdateReserveRequest(
                endTime: $endTime,
                meetingSettings: $meetingSettings,
            ),
            options: $options,
        );
    }

    /**
     * Delete a reservation (删除预约).
     *
     * Deletes a reservation. Its meeting number is free again.
     *
     * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $client->reserves->delete('6911188411932033028');
     *
     * @param string $reserveId Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
     *     nine-digit number.
     * @param RequestOptions|null $options what this call does differently
     * @throws Exception\InternalException The platform failed. (121001)
     * @throws Exception\NotSupportedException The platform does not support this here. (121002)
     * @throws Exception\ParamException A parameter has a wrong value. (121003)
     * @throws Exception\DataNotExistException What was asked for does not exist. (121004)
     * @throws Exception\NoPermissionException The caller may not do this. (121005)
     * @throws Exception\FeishuVcException whatever else can go wrong
     *
     * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete
     */
    public function delete(
        string $reserveId,
        ?RequestOptions $options = null,
    ): void {
        $operation = new Operation(
            'reserves.delete',
            'DELETE',
            '/open-apis/vc/v1/reserves/{reserve_id}',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:reserve'],
        );
        $this->core->call(
            $operation,
            null,
            path: ['reserve_id' => $reserveId],
            query: [],
            body: null,
            options: $options,
        );
    }

    /**
     * Get the active meeting of a reservation (获取活跃会议).
     *
     * Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and
     * only the reservations that belong to the caller can be asked about. When nothing is going on the platform
     * answers either with error 121004 (data not exist) or without a `meeting`; its documentation does not say
     * which.
     *
     * Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
     *
     *     $result = $client->reserves->getActiveMeeting('6911188411932033028');
     *
     * @param string $reserveId Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its
     *     nine-digit number.
     * @param bool|null $withParticipants Whether the answer carries the list of participants.
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
     * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting
     */
    public function getActiveMeeting(
        string $reserveId,
        ?bool $withParticipants = null,
        UserIdType|string|null $userIdType = null,
        ?RequestOptions $options = null,
    ): GetActiveMeetingResult {
        $operation = new Operation(
            'reserves.get_active_meeting',
            'GET',
            '/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting',
            tokens: ['tenant_access_token', 'user_access_token'],
            scopes: ['vc:reserve:readonly'],
        );
        return $this->core->call(
            $operation,
            GetActiveMeetingResult::class,
            path: ['reserve_id' => $reserveId],
            query: ['with_participants' => $withParticipants, 'user_id_type' => $userIdType],
            body: null,
            options: $options,
        );
    }
}
