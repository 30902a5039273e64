<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * What the runtime must know of an operation. The generated resources have one for each method.
 *
 * @internal
 */
final readonly class Operation
{
    /** Whether it may be repeated even if it was carried out. */
    public bool $repeatable;

    /**
     * @param string $name `<resource>.<method>`, as errors print it
     * @param string $method HTTP method
     * @param string $path path with `{name}` in place of values
     * @param list<string> $tokens kinds of token that it takes: `tenant_access_token`, `user_access_token`
     * @param list<string> $scopes permissions, any one of which is needed
     * @param bool $retryable it may be repeated although its method says otherwise
     */
    public function __construct(
        public string $name,
        public string $method,
        public string $path,
        public array $tokens = [],
        public array $scopes = [],
        bool $retryable = false,
    ) {
        $this->repeatable = $retryable || in_array($method, Policy::RETRIES_METHODS, true);
    }
}
