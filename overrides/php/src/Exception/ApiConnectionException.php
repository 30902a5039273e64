<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * The request got no answer, or only a part of one. `getPrevious()` has the details.
 */
final class ApiConnectionException extends FeishuVcException
{
    public function kind(): string
    {
        return 'connection';
    }
}
