<?php
// Code copied from overrides/php/src/Exception/PermissionViolation.php by make. DO NOT EDIT.

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
