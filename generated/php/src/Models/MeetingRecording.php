<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * A recording.
 */
final readonly class MeetingRecording extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'meeting_id' => ['meetingId', 'string'],
        'url' => ['url', 'string'],
        'duration' => ['duration', 'int64'],
    ];

    /**
     * @param string|null $id Id of the recording. Seen in the official SDKs, not in the documentation.
     * @param string|null $meetingId Id of the meeting. Seen in the official SDKs, not in the documentation.
     * @param string|null $url Link to the recording.
     * @param int|null $duration Length, in milliseconds.
     */
    public function __construct(
        public ?string $id = null,
        public ?string $meetingId = null,
        public ?string $url = null,
        public ?int $duration = null,
    ) {
    }
}
