<?php
// Code copied from overrides/php/src/Internal/Call.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use FeishuVc\Request;
use SensitiveParameter;

/**
 * A call to be made.
 *
 * @internal
 */
final readonly class Call
{
    use Opaque;

    /**
     * @param Closure(string): Request $build makes the request, given the token
     * @param TokenSource|null $source where the token comes from; null if the call needs none or `$token` is given
     * @param string $token a token that is used as it is
     * @param bool $isTokenRequest whether the call itself is a request for a token
     * @param bool $codeOptional whether an answer without a code may be a success (OAuth 2.0)
     * @param list<string> $secrets values that no error may show
     */
    public function __construct(
        public Operation $operation,
        #[SensitiveParameter] public Closure $build,
        public Limits $limits,
        public ?TokenSource $source = null,
        #[SensitiveParameter] public string $token = '',
        public bool $isTokenRequest = false,
        public bool $codeOptional = false,
        #[SensitiveParameter] public array $secrets = [],
    ) {
    }
}
