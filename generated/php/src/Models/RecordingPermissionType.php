<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * Who is meant.
 */
enum RecordingPermissionType: int
{
    use OpenEnum;

    /** A user. */
    case USER = 1;

    /** A group. */
    case GROUP = 2;

    /** Everybody in the tenant. */
    case TENANT = 3;

    /** Everybody. */
    case PUBLIC = 4;
}
