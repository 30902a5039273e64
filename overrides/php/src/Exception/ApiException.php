<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * The platform answered with a code other than 0, at whatever HTTP status.
 */
class ApiException extends FeishuVcException
{
    public function kind(): string
    {
        return 'api';
    }
}
