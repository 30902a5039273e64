<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * An attempt took longer than `timeout`, or the whole call longer than `deadline`.
 */
final class ApiTimeoutException extends FeishuVcException
{
    public function kind(): string
    {
        return 'timeout';
    }
}
