<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use FeishuVc\Clock;
use FeishuVc\Sleeper;

/**
 * Clock and sleeper in one: a wait is noted, and time moves on at once.
 */
final class VirtualTime implements Clock, Sleeper
{
    public float $passed = 0.0;

    /** @var list<float> */
    public array $sleeps = [];

    public function monotonic(): float
    {
        return $this->passed;
    }

    public function time(): float
    {
        return 1_700_000_000.0 + $this->passed;
    }

    public function sleep(float $seconds): void
    {
        $this->sleeps[] = $seconds;
        $this->passed += $seconds;
    }
}
