<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What came of an invitation.
 */
final readonly class MeetingInviteStatus extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'user_type' => ['userType', UserType::class],
        'status' => ['status', InviteOutcome::class],
    ];

    /**
     * @param string|null $id User id.
     * @param UserType|int|null $userType What kind of user it is.
     * @param InviteOutcome|int|null $status What came of an invitation.
     */
    public function __construct(
        public ?string $id = null,
        public UserType|int|null $userType = null,
        public InviteOutcome|int|null $status = null,
    ) {
    }
}
