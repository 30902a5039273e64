<?php
// Code copied from overrides/php/src/Exception/ConfigException.php by make. DO NOT EDIT.

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
