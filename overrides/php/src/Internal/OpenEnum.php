<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * What all generated enums can do. Fields of answers hold a case, or the raw value if this version does not know it.
 *
 * @internal
 */
trait OpenEnum
{
    /**
     * The name of a field's value, `UNKNOWN_9` if this version does not know it; null for null.
     */
    public static function nameOf(self|int|string|null $value): ?string
    {
        return $value instanceof self || $value === null ? $value?->name : "UNKNOWN_$value";
    }
}
