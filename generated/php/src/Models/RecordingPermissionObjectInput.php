<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Whose access to a recording changes.
 */
final readonly class RecordingPermissionObjectInput extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'type' => ['type', RecordingPermissionType::class],
        'permission' => ['permission', RecordingPermission::class],
    ];

    /**
     * @param RecordingPermissionType|int $type Who is meant.
     * @param RecordingPermission|int $permission What access is.
     * @param string|null $id User id or group id (open_chat_id); left out for a tenant and for everybody.
     */
    public function __construct(
        public RecordingPermissionType|int $type,
        public RecordingPermission|int $permission,
        public ?string $id = null,
    ) {
    }
}
