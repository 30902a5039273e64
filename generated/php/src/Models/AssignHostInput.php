<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who becomes host.
 */
final readonly class AssignHostInput extends Model
{
    protected const FIELDS = [
        'user_type' => ['userType', UserType::class],
        'id' => ['id', 'string'],
    ];

    /**
     * @param UserType|int|null $userType What kind of user it is.
     * @param string|null $id User id.
     */
    public function __construct(
        public UserType|int|null $userType = null,
        public ?string $id = null,
    ) {
    }
}
