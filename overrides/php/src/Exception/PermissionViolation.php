<?php

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * A permission that is missing, such as type `action_scope_required`, subject `vc:reserve:readonly`.
 */
final readonly class PermissionViolation
{
    public function __construct(
        public ?string $type = null,
        public ?string $subject = null,
        public ?string $description = null,
    ) {
    }
}
