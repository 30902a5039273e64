<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who gets access.
 */
final readonly class SetRecordingPermissionRequest extends Model
{
    protected const FIELDS = [
        'permission_objects' => ['permissionObjects', [RecordingPermissionObjectInput::class]],
        'action_type' => ['actionType', RecordingPermissionAction::class],
    ];

    /**
     * @param list<RecordingPermissionObjectInput> $permissionObjects Whose access changes.
     * @param RecordingPermissionAction|int|null $actionType Whether access is given or taken away.
     */
    public function __construct(
        public array $permissionObjects,
        public RecordingPermissionAction|int|null $actionType = null,
    ) {
    }
}
