<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What access is.
 */
enum RecordingPermission: int
{
    use OpenEnum;

    /** View. */
    case VIEW = 1;
}
