<?php

declare(strict_types=1);

namespace FeishuVc;

/**
 * Waits between attempts. Tests replace it.
 */
interface Sleeper
{
    /**
     * Returns after that many seconds.
     */
    public function sleep(float $seconds): void;
}
