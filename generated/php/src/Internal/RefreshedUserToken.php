<?php
// Code copied from overrides/php/src/Internal/RefreshedUserToken.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use FeishuVc\Exception\AuthException;
use FeishuVc\UserToken;

/**
 * A user's token. Each refresh token can be used once, so a new pair is handed over before it is used.
 *
 * @internal
 */
final class RefreshedUserToken implements TokenSource
{
    use Opaque;

    private bool $isHandedOver = true;

    /**
     * @param Closure(UserToken): mixed|null $onRefresh
     */
    public function __construct(
        private readonly Platform $platform,
        private UserToken $pair,
        private readonly ?Closure $onRefresh,
    ) {
    }

    public function key(): string
    {
        return $this->platform->key('user');
    }

    public function isShared(): bool
    {
        return false; // the caller keeps the pair; see `onRefresh`
    }

    /**
     * The current token, and how long it lives.
     */
    public function current(): Grant
    {
        $expiresAt = $this->pair->expiresAt;
        $left = $expiresAt === null ? INF : $expiresAt->getTimestamp() - $this->platform->clock->time();
        return new Grant($this->pair->accessToken, $left);
    }

    public function fetch(): Grant
    {
        if (!$this->isHandedOver) {
            // `onRefresh` failed the last time. The platform has used up the old refresh token, so the pair that is
            // waiting is the only way on: hand it over first, then go on from it.
            $this->handOver();
            if (($grant = $this->current())->lifetime > 0) {
                return $grant;
            }
        }
        if ($this->pair->refreshToken === null) {
            throw new AuthException(
                'the user token ended and there is no refresh token',
                advice: 'Ask the user to log in again, with the permission offline_access.',
            );
        }
        $form = ['grant_type' => 'refresh_token', 'refresh_token' => $this->pair->refreshToken];
        $this->pair = $this->platform->requestUserToken($form);
        $this->isHandedOver = false;
        $this->handOver();
        return $this->current();
    }

    private function handOver(): void
    {
        if ($this->onRefresh !== null) {
            ($this->onRefresh)($this->pair);
        }
        $this->isHandedOver = true;
    }
}
