<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * How `check_list` counts.
 */
enum PermissionCheckMode: int
{
    use OpenEnum;

    /** Those on the list may. */
    case ALLOW = 1;

    /** Those on the list may not. */
    case DENY = 2;
}
