<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who is invited.
 */
final readonly class InviteRequest extends Model
{
    protected const FIELDS = [
        'invitees' => ['invitees', [MeetingUserInput::class]],
    ];

    /**
     * @param list<MeetingUserInput> $invitees Whom to invite; ten at most.
     */
    public function __construct(
        public array $invitees,
    ) {
    }
}
