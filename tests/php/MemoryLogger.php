<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use Psr\Log\AbstractLogger;

/**
 * Keeps what is logged.
 */
final class MemoryLogger extends AbstractLogger
{
    /** @var list<array{string, string, array<string, mixed>}> level, message, context */
    public array $records = [];

    public function log($level, $message, array $context = []): void
    {
        $this->records[] = [$level, (string) $message, $context];
    }
}
