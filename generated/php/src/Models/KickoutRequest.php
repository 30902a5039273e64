<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who is removed.
 */
final readonly class KickoutRequest extends Model
{
    protected const FIELDS = [
        'kickout_users' => ['kickoutUsers', [MeetingUserInput::class]],
    ];

    /**
     * @param list<MeetingUserInput> $kickoutUsers Whom to remove.
     */
    public function __construct(
        public array $kickoutUsers,
    ) {
    }
}
