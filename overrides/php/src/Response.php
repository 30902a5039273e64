<?php

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use FeishuVc\Internal\Policy;
use SensitiveParameter;

/**
 * A response, read to its end. The content may hold tokens.
 */
final readonly class Response
{
    use Opaque;

    /** @var array<string, string> names in lower case */
    private array $headers;

    /**
     * @param array<string, string> $headers names in any case
     */
    public function __construct(
        public int $status,
        #[SensitiveParameter] array $headers,
        #[SensitiveParameter] public string $content,
    ) {
        $this->headers = array_change_key_case($headers);
    }

    /**
     * The value of a header, null if there is none; the name is in any case.
     */
    public function header(string $name): ?string
    {
        return $this->headers[strtolower($name)] ?? null;
    }

    /**
     * The platform's id of the request, as the headers have it.
     */
    public function logId(): ?string
    {
        foreach (Policy::HEADERS_LOG_ID as $name) {
            if (($this->header($name) ?? '') !== '') {
                return $this->header($name);
            }
        }
        return null;
    }
}
