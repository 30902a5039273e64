<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * State of a participant.
 */
enum ParticipantStatus: int
{
    use OpenEnum;

    /** Is being called. */
    case CALLING = 1;

    /** Is in the meeting. */
    case IN_MEETING = 2;

    /** The telephone rings. */
    case RINGING = 3;

    /** Is not in the meeting or has left it. */
    case LEFT = 4;
}
