<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * An error status whose body is not the platform's error format: a proxy or a gateway answered.
 */
final class HttpStatusException extends FeishuVcException
{
    public function kind(): string
    {
        return 'http';
    }
}
