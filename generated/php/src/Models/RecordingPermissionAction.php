<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * Whether access is given or taken away.
 */
enum RecordingPermissionAction: int
{
    use OpenEnum;

    /** Give access. The default. */
    case GRANT = 0;

    /** Take it away. */
    case REVOKE = 1;
}
