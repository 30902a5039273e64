<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * One page of meetings.
 */
final readonly class ListMeetingsByNoResult extends Model
{
    protected const FIELDS = [
        'has_more' => ['hasMore', 'bool'],
        'page_token' => ['pageToken', 'string'],
        'meeting_briefs' => ['meetingBriefs', [MeetingBrief::class]],
    ];

    /**
     * @param bool|null $hasMore Whether there is another page.
     * @param string|null $pageToken Where the next page begins. Only if there is one.
     * @param list<MeetingBrief>|null $meetingBriefs The meetings.
     */
    public function __construct(
        public ?bool $hasMore = null,
        public ?string $pageToken = null,
        public ?array $meetingBriefs = null,
    ) {
    }
}
