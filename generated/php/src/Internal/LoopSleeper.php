<?php
// Code copied from overrides/php/src/Internal/LoopSleeper.php by make. DO NOT EDIT.

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
