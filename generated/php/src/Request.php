<?php
// Code copied from overrides/php/src/Request.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use SensitiveParameter;

/**
 * A request, complete but for the connection. Headers and content hold tokens and secrets.
 */
final readonly class Request
{
    use Opaque;

    /**
     * @param array<string, string> $headers names in lower case
     */
    public function __construct(
        public string $method,
        public string $url,
        #[SensitiveParameter] public array $headers,
        #[SensitiveParameter] public ?string $content = null,
    ) {
    }
}
