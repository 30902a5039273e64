<?php

declare(strict_types=1);

namespace FeishuVc;

use DateTimeImmutable;
use SensitiveParameter;

/**
 * A user's token and the refresh token for the next one, as the caller keeps it between runs.
 *
 *     $client = new FeishuVcClient(
 *         userToken: UserToken::fromJson(file_get_contents($file)),
 *         onRefresh: fn(UserToken $pair) => file_put_contents($file, json_encode($pair)),
 *     );
 */
final readonly class UserToken extends Model
{
    protected const FIELDS = [
        'access_token' => ['accessToken', 'secret'],
        'refresh_token' => ['refreshToken', 'secret'],
        'expires_at' => ['expiresAt', 'time'],
        'refresh_expires_at' => ['refreshExpiresAt', 'time'],
        'scope' => ['scope', 'string'],
    ];

    /**
     * @param string $accessToken the token that calls carry
     * @param string|null $refreshToken gets the next pair, once; null if the user did not grant `offline_access`
     * @param DateTimeImmutable|null $expiresAt when `accessToken` ends; null if that is not known, and then it is
     *     used until it is rejected
     * @param DateTimeImmutable|null $refreshExpiresAt when `refreshToken` ends
     * @param string|null $scope granted permissions, separated by spaces
     */
    public function __construct(
        #[SensitiveParameter] public string $accessToken = '',
        #[SensitiveParameter] public ?string $refreshToken = null,
        public ?DateTimeImmutable $expiresAt = null,
        public ?DateTimeImmutable $refreshExpiresAt = null,
        public ?string $scope = null,
    ) {
    }
}
