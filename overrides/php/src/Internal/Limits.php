<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * How long and how often. Seconds; `deadline` null is no bound.
 *
 * @internal
 */
final readonly class Limits
{
    public function __construct(
        public float $timeout,
        public float $connectTimeout,
        public ?float $deadline,
        public int $maxRetries,
    ) {
    }
}
