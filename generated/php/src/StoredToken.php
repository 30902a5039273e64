<?php
// Code copied from overrides/php/src/StoredToken.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use SensitiveParameter;

/**
 * A token in a store.
 */
final readonly class StoredToken
{
    use Opaque;

    /**
     * @param string $value the token
     * @param float $expiresAt when it ends, in seconds since 1970-01-01T00:00:00Z
     * @param float $lifetime how long it was to live when the platform handed it out, in seconds
     */
    public function __construct(
        #[SensitiveParameter] public string $value,
        public float $expiresAt,
        public float $lifetime,
    ) {
    }
}
