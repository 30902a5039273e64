<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * Kind of a user id. `open_id` differs between apps, `union_id` is the same in all apps of one developer,
 * `user_id` is unique in one tenant.
 */
enum UserIdType: string
{
    use OpenEnum;

    /** The user in one app (`ou_…`). The default. */
    case OPEN_ID = 'open_id';

    /** The user in all apps of one developer (`on_…`). */
    case UNION_ID = 'union_id';

    /** The user in one tenant. */
    case USER_ID = 'user_id';
}
