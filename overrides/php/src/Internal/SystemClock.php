<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Clock;

/**
 * The machine's clocks.
 *
 * @internal
 */
final class SystemClock implements Clock
{
    public function monotonic(): float
    {
        return hrtime(true) / 1e9;
    }

    public function time(): float
    {
        return microtime(true);
    }
}
