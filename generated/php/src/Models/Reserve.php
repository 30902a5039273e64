<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use DateTimeImmutable;
use FeishuVc\Model;
use SensitiveParameter;

/**
 * A reservation. Which fields come depends on the operation.
 */
final readonly class Reserve extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'meeting_no' => ['meetingNo', 'string'],
        'password' => ['password', 'secret'],
        'url' => ['url', 'string'],
        'app_link' => ['appLink', 'string'],
        'live_link' => ['liveLink', 'string'],
        'end_time' => ['endTime', 'time'],
        'expire_status' => ['expireStatus', ReserveExpireStatus::class],
        'reserve_user_id' => ['reserveUserId', 'string'],
        'meeting_settings' => ['meetingSettings', MeetingSettings::class],
    ];

    /**
     * @param string|null $id Id of the reservation. Not the id of a meeting, which exists only once somebody has
     *     joined.
     * @param string|null $meetingNo Meeting number of nine digits.
     * @param string|null $password Password of the meeting.
     * @param string|null $url Link to join with.
     * @param string|null $appLink Link that opens the app. Each `{?}` is to be replaced by 0 (off) or 1 (on).
     * @param string|null $liveLink Link to a live stream of the meeting.
     * @param DateTimeImmutable|null $endTime When the reservation expires.
     * @param ReserveExpireStatus|int|null $expireStatus Whether a reservation can still be used. The
     *     documentation's example has 0, which it does not explain.
     * @param string|null $reserveUserId Who reserved, in the form that `user_id_type` asks for.
     * @param MeetingSettings|null $meetingSettings Settings of a reserved meeting.
     */
    public function __construct(
        public ?string $id = null,
        public ?string $meetingNo = null,
        #[SensitiveParameter] public ?string $password = null,
        public ?string $url = null,
        public ?string $appLink = null,
        public ?string $liveLink = null,
        public ?DateTimeImmutable $endTime = null,
        public ReserveExpireStatus|int|null $expireStatus = null,
        public ?string $reserveUserId = null,
        public ?MeetingSettings $meetingSettings = null,
    ) {
    }
}
