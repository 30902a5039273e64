<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * A user, a room or a telephone in a meeting.
 */
final readonly class MeetingUser extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'user_type' => ['userType', UserType::class],
    ];

    /**
     * @param string|null $id User id, in the form that `user_id_type` asks for. What it is for rooms and telephones
     *     is not documented.
     * @param UserType|int|null $userType What kind of user it is.
     */
    public function __construct(
        public ?string $id = null,
        public UserType|int|null $userType = null,
    ) {
    }
}
