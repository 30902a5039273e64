<?php
// Code copied from overrides/php/src/RequestOptions.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use SensitiveParameter;

/**
 * What one call does differently. It is checked by the call.
 *
 *     $options = new RequestOptions(timeout: 5, maxRetries: 0);
 *     $client->reserves->getActiveMeeting('6911188411932033028', options: $options);
 */
final readonly class RequestOptions
{
    use Opaque;

    /**
     * @param string|null $tenantKey the tenant that a store app acts in
     * @param string|null $userAccessToken a user's token, used as it is for this call alone
     * @param float|null $timeout seconds for an attempt
     * @param float|null $deadline seconds for the whole call: attempts, waits and token requests; `INF` for no bound
     * @param int|null $maxRetries how often the call may be repeated
     * @param array<string, string> $headers more headers
     */
    public function __construct(
        public ?string $tenantKey = null,
        #[SensitiveParameter] public ?string $userAccessToken = null,
        public ?float $timeout = null,
        public ?float $deadline = null,
        public ?int $maxRetries = null,
        #[SensitiveParameter] public array $headers = [],
    ) {
    }
}
