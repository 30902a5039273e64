<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;
use SensitiveParameter;

/**
 * A meeting in a list.
 */
final readonly class MeetingBrief extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'topic' => ['topic', 'string'],
        'url' => ['url', 'string'],
        'meeting_no' => ['meetingNo', 'string'],
        'password' => ['password', 'secret'],
        'meeting_connect' => ['meetingConnect', 'bool'],
        'note_id' => ['noteId', 'string'],
    ];

    /**
     * @param string|null $id Id of the meeting.
     * @param string|null $topic Subject.
     * @param string|null $url Link to join with.
     * @param string|null $meetingNo Meeting number of nine digits.
     * @param string|null $password Password of the meeting.
     * @param bool|null $meetingConnect Whether the meeting is open to other conference systems. Seen in the
     *     official SDKs, not in the documentation.
     * @param string|null $noteId Id of the meeting's notes. Seen in the official SDKs, not in the documentation.
     */
    public function __construct(
        public ?string $id = null,
        public ?string $topic = null,
        public ?string $url = null,
        public ?string $meetingNo = null,
        #[SensitiveParameter] public ?string $password = null,
        public ?bool $meetingConnect = null,
        public ?string $noteId = null,
    ) {
    }
}
