<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * Too many requests. `$retryAfter` tells for how long to wait, when the platform told.
 */
class RateLimitException extends ApiException
{
    public function kind(): string
    {
        return 'rate_limit';
    }
}
