<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What came of the invitations.
 */
final readonly class InviteResult extends Model
{
    protected const FIELDS = [
        'invite_results' => ['inviteResults', [MeetingInviteStatus::class]],
    ];

    /**
     * @param list<MeetingInviteStatus>|null $inviteResults One entry for each invitation.
     */
    public function __construct(
        public ?array $inviteResults = null,
    ) {
    }
}
