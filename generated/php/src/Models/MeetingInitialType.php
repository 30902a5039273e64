<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * How a meeting begins.
 */
enum MeetingInitialType: int
{
    use OpenEnum;

    /** A meeting of several people. */
    case GROUP_MEETING = 1;

    /** A call between two. Only to telephones. */
    case ONE_TO_ONE_CALL = 2;
}
