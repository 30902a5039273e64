<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who becomes host.
 */
final readonly class SetHostRequest extends Model
{
    protected const FIELDS = [
        'host_user' => ['hostUser', MeetingUserInput::class],
        'old_host_user' => ['oldHostUser', MeetingUserInput::class],
    ];

    /**
     * @param MeetingUserInput $hostUser A user, a room or a telephone.
     * @param MeetingUserInput|null $oldHostUser A user, a room or a telephone.
     */
    public function __construct(
        public MeetingUserInput $hostUser,
        public ?MeetingUserInput $oldHostUser = null,
    ) {
    }
}
