<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who may do something.
 */
final readonly class ActionPermission extends Model
{
    protected const FIELDS = [
        'permission' => ['permission', ActionPermissionKind::class],
        'permission_checkers' => ['permissionCheckers', [PermissionChecker::class]],
    ];

    /**
     * @param ActionPermissionKind|int|null $permission What somebody may do.
     * @param list<PermissionChecker>|null $permissionCheckers Whoever passes one of them may.
     */
    public function __construct(
        public ActionPermissionKind|int|null $permission = null,
        public ?array $permissionCheckers = null,
    ) {
    }
}
