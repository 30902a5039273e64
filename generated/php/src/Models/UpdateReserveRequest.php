<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use DateTimeInterface;
use FeishuVc\Absent;
use FeishuVc\Model;

/**
 * What to change. What is left out stays as it is.
 */
final readonly class UpdateReserveRequest extends Model
{
    protected const FIELDS = [
        'end_time' => ['endTime', 'time', true],
        'meeting_settings' => ['meetingSettings', MeetingSettingsInput::class],
    ];

    /**
     * @param DateTimeInterface|Absent|null $endTime When the reservation expires, at most 30 days ahead.
     * @param MeetingSettingsInput|null $meetingSettings Settings of a meeting to be reserved.
     */
    public function __construct(
        public DateTimeInterface|Absent|null $endTime = Absent::Field,
        public ?MeetingSettingsInput $meetingSettings = null,
    ) {
    }
}
