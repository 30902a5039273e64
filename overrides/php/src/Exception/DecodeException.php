<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * The answer cannot be read: not JSON, without a code, too long, or a field with wrong content.
 */
final class DecodeException extends FeishuVcException
{
    public function kind(): string
    {
        return 'decode';
    }
}
