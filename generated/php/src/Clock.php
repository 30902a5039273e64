<?php
// Code copied from overrides/php/src/Clock.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

/**
 * Tells the time. Tests replace it.
 */
interface Clock
{
    /**
     * Seconds since some moment; never goes back. Everything inside one process is measured with it.
     */
    public function monotonic(): float;

    /**
     * Seconds since 1970-01-01T00:00:00Z. For what leaves the process: a shared token store, HTTP dates.
     */
    public function time(): float;
}
