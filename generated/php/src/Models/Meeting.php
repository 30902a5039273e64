<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use DateTimeImmutable;
use FeishuVc\Model;
use SensitiveParameter;

/**
 * A meeting. It exists from the moment somebody joins.
 */
final readonly class Meeting extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'topic' => ['topic', 'string'],
        'url' => ['url', 'string'],
        'meeting_no' => ['meetingNo', 'string'],
        'password' => ['password', 'secret'],
        'create_time' => ['createTime', 'time'],
        'start_time' => ['startTime', 'time'],
        'end_time' => ['endTime', 'time'],
        'host_user' => ['hostUser', MeetingUser::class],
        'meeting_connect' => ['meetingConnect', 'bool'],
        'status' => ['status', MeetingStatus::class],
        'participant_count' => ['participantCount', 'int64'],
        'participant_count_accumulated' => ['participantCountAccumulated', 'int64'],
        'participants' => ['participants', [MeetingParticipant::class]],
        'ability' => ['ability', MeetingAbility::class],
        'note_id' => ['noteId', 'string'],
    ];

    /**
     * @param string|null $id Id of the meeting.
     * @param string|null $topic Subject.
     * @param string|null $url Link to join with.
     * @param string|null $meetingNo Meeting number of nine digits.
     * @param string|null $password Password of the meeting.
     * @param DateTimeImmutable|null $createTime When the meeting was created.
     * @param DateTimeImmutable|null $startTime When the meeting started.
     * @param DateTimeImmutable|null $endTime When the meeting ended. Without a value while it goes on.
     * @param MeetingUser|null $hostUser A user, a room or a telephone in a meeting.
     * @param bool|null $meetingConnect Whether the meeting is open to other conference systems (beta).
     * @param MeetingStatus|int|null $status State of a meeting.
     * @param int|null $participantCount Highest number of participants at one time.
     * @param int|null $participantCountAccumulated Number of participants over the whole meeting.
     * @param list<MeetingParticipant>|null $participants Who takes or took part. Only with `with_participants`.
     * @param MeetingAbility|null $ability What was used in a meeting.
     * @param string|null $noteId Id of the meeting's notes. Seen in the official SDKs, not in the documentation.
     */
    public function __construct(
        public ?string $id = null,
        public ?string $topic = null,
        public ?string $url = null,
        public ?string $meetingNo = null,
        #[SensitiveParameter] public ?string $password = null,
        public ?DateTimeImmutable $createTime = null,
        public ?DateTimeImmutable $startTime = null,
        public ?DateTimeImmutable $endTime = null,
        public ?MeetingUser $hostUser = null,
        public ?bool $meetingConnect = null,
        public MeetingStatus|int|null $status = null,
        public ?int $participantCount = null,
        public ?int $participantCountAccumulated = null,
        public ?array $participants = null,
        public ?MeetingAbility $ability = null,
        public ?string $noteId = null,
    ) {
    }
}
