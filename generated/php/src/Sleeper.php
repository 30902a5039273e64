<?php
// Code copied from overrides/php/src/Sleeper.php by make. DO NOT EDIT.

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
