<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Tells who may.
 */
final readonly class PermissionChecker extends Model
{
    protected const FIELDS = [
        'check_field' => ['checkField', PermissionCheckField::class],
        'check_mode' => ['checkMode', PermissionCheckMode::class],
        'check_list' => ['checkList', ['string']],
    ];

    /**
     * @param PermissionCheckField|int|null $checkField What `check_list` holds.
     * @param PermissionCheckMode|int|null $checkMode How `check_list` counts.
     * @param list<string>|null $checkList User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field`
     *     says.
     */
    public function __construct(
        public PermissionCheckField|int|null $checkField = null,
        public PermissionCheckMode|int|null $checkMode = null,
        public ?array $checkList = null,
    ) {
    }
}
