<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * For what holds secrets: `var_dump`, `print_r` and debuggers see nothing of it.
 *
 * PHP prints objects on many ways: as arguments in the trace of an exception, as properties of something else.
 *
 * @internal
 */
trait Opaque
{
    /**
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return [];
    }
}
