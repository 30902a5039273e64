<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * The configuration or an argument is missing or malformed. Nothing was sent.
 */
final class ConfigException extends FeishuVcException
{
    public function kind(): string
    {
        return 'config';
    }
}
