<?php
// Code copied from overrides/php/src/Exception/HttpStatusException.php by make. DO NOT EDIT.

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
