<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use DateTimeImmutable;
use FeishuVc\Model;

/**
 * Somebody who takes or took part in a meeting.
 */
final readonly class MeetingParticipant extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'first_join_time' => ['firstJoinTime', 'time'],
        'final_leave_time' => ['finalLeaveTime', 'time'],
        'in_meeting_duration' => ['inMeetingDuration', 'int64'],
        'user_type' => ['userType', UserType::class],
        'is_host' => ['isHost', 'bool'],
        'is_cohost' => ['isCohost', 'bool'],
        'is_external' => ['isExternal', 'bool'],
        'status' => ['status', ParticipantStatus::class],
    ];

    /**
     * @param string|null $id User id, in the form that `user_id_type` asks for.
     * @param DateTimeImmutable|null $firstJoinTime When the participant joined for the first time.
     * @param DateTimeImmutable|null $finalLeaveTime When the participant left for the last time.
     * @param int|null $inMeetingDuration Time in the meeting, added up, in seconds.
     * @param UserType|int|null $userType What kind of user it is.
     * @param bool|null $isHost Whether the participant is the host.
     * @param bool|null $isCohost Whether the participant is a co-host.
     * @param bool|null $isExternal Whether the participant is from another tenant.
     * @param ParticipantStatus|int|null $status State of a participant.
     */
    public function __construct(
        public ?string $id = null,
        public ?DateTimeImmutable $firstJoinTime = null,
        public ?DateTimeImmutable $finalLeaveTime = null,
        public ?int $inMeetingDuration = null,
        public UserType|int|null $userType = null,
        public ?bool $isHost = null,
        public ?bool $isCohost = null,
        public ?bool $isExternal = null,
        public ParticipantStatus|int|null $status = null,
    ) {
    }
}
