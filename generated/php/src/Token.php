<?php
// Code copied from overrides/php/src/Token.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use SensitiveParameter;

/**
 * A token from a `TokenProvider`.
 */
final readonly class Token
{
    use Opaque;

    /**
     * @param string $value the token
     * @param float $expiresIn seconds until it ends
     */
    public function __construct(
        #[SensitiveParameter] public string $value,
        public float $expiresIn,
    ) {
    }
}
