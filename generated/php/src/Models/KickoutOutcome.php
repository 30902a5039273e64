<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What came of a removal.
 */
enum KickoutOutcome: int
{
    use OpenEnum;

    /** Removed. */
    case SUCCEEDED = 1;

    /** Not removed. */
    case FAILED = 2;
}
