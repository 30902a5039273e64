<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who may do something.
 */
final readonly class ActionPermissionInput extends Model
{
    protected const FIELDS = [
        'permission' => ['permission', ActionPermissionKind::class],
        'permission_checkers' => ['permissionCheckers', [PermissionCheckerInput::class]],
    ];

    /**
     * @param ActionPermissionKind|int $permission What somebody may do.
     * @param list<PermissionCheckerInput> $permissionCheckers Whoever passes one of them may.
     */
    public function __construct(
        public ActionPermissionKind|int $permission,
        public array $permissionCheckers,
    ) {
    }
}
