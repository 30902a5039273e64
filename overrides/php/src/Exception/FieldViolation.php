<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * A field of the request with a wrong value.
 */
final readonly class FieldViolation
{
    public function __construct(
        public ?string $field = null,
        public ?string $value = null,
        public ?string $description = null,
    ) {
    }
}
