<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * Whether a reservation can still be used. The documentation's example has 0, which it does not explain.
 */
enum ReserveExpireStatus: int
{
    use OpenEnum;

    /** Not expired. */
    case VALID = 1;

    /** Expired. */
    case EXPIRED = 2;
}
