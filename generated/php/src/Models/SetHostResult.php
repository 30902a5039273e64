<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * The host.
 */
final readonly class SetHostResult extends Model
{
    protected const FIELDS = [
        'host_user' => ['hostUser', MeetingUser::class],
    ];

    /**
     * @param MeetingUser|null $hostUser A user, a room or a telephone in a meeting.
     */
    public function __construct(
        public ?MeetingUser $hostUser = null,
    ) {
    }
}
