<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use DateTimeInterface;
use FeishuVc\Model;

/**
 * What to reserve.
 */
final readonly class ApplyReserveRequest extends Model
{
    protected const FIELDS = [
        'end_time' => ['endTime', 'time'],
        'owner_id' => ['ownerId', 'string'],
        'meeting_settings' => ['meetingSettings', MeetingSettingsInput::class],
    ];

    /**
     * @param MeetingSettingsInput $meetingSettings Settings of a meeting to be reserved.
     * @param DateTimeInterface|null $endTime When the reservation expires, at most 30 days ahead. Needed for
     *     meetings of several people.
     * @param string|null $ownerId Whom the meeting belongs to, a user of the same tenant. Needed with a tenant
     *     token; without effect with a user token.
     */
    public function __construct(
        public MeetingSettingsInput $meetingSettings,
        public ?DateTimeInterface $endTime = null,
        public ?string $ownerId = null,
    ) {
    }
}
