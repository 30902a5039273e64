<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What `check_list` holds.
 */
enum PermissionCheckField: int
{
    use OpenEnum;

    /** User ids. */
    case USER_ID = 1;

    /** User types. */
    case USER_TYPE = 2;

    /** Tenant keys. */
    case TENANT_KEY = 3;
}
