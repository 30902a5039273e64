<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What came of an invitation.
 */
enum InviteOutcome: int
{
    use OpenEnum;

    /** Invited. */
    case SUCCEEDED = 1;

    /** Not invited. */
    case FAILED = 2;
}
