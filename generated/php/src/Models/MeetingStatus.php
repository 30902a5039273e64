<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * State of a meeting.
 */
enum MeetingStatus: int
{
    use OpenEnum;

    /** The callee is being called. */
    case CALLING = 1;

    /** The meeting is going on. */
    case IN_PROGRESS = 2;

    /** The meeting has ended. */
    case ENDED = 3;
}
