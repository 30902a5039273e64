<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * The recording of a meeting.
 */
final readonly class GetRecordingResult extends Model
{
    protected const FIELDS = [
        'recording' => ['recording', MeetingRecording::class],
    ];

    /**
     * @param MeetingRecording|null $recording A recording.
     */
    public function __construct(
        public ?MeetingRecording $recording = null,
    ) {
    }
}
