<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * A token was refused, or could not be had.
 */
class AuthException extends ApiException
{
    public function kind(): string
    {
        return 'auth';
    }
}
