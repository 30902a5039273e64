<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Sleeper;

/**
 * Waits while whatever else is under way goes on.
 *
 * @internal
 */
final class LoopSleeper implements Sleeper
{
    public function sleep(float $seconds): void
    {
        Loop::get()->sleep($seconds);
    }
}
