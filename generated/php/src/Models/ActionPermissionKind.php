<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What somebody may do.
 */
enum ActionPermissionKind: int
{
    use OpenEnum;

    /** Become host. */
    case BECOME_HOST = 1;

    /** Invite others. */
    case INVITE = 2;

    /** Join. */
    case JOIN = 3;
}
