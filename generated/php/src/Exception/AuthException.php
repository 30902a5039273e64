<?php
// Code copied from overrides/php/src/Exception/AuthException.php by make. DO NOT EDIT.

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
