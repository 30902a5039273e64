<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use SensitiveParameter;

/**
 * What a token request brought: the token and its lifetime in seconds, infinite if the end is not known.
 *
 * @internal
 */
final readonly class Grant
{
    use Opaque;

    public function __construct(
        #[SensitiveParameter] public string $value,
        public float $lifetime,
    ) {
    }
}
