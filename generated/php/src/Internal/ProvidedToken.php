<?php
// Code copied from overrides/php/src/Internal/ProvidedToken.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Exception\AuthException;
use FeishuVc\TokenProvider;

/**
 * A tenant token from the caller's own provider.
 *
 * @internal
 */
final readonly class ProvidedToken implements TokenSource
{
    use Opaque;

    public function __construct(
        private Platform $platform,
        private TokenProvider $provider,
        private ?string $tenantKey,
    ) {
    }

    public function key(): string
    {
        return $this->platform->key('provided', $this->tenantKey ?? '');
    }

    public function isShared(): bool
    {
        return false; // nothing tells the tokens of one provider from those of another
    }

    public function fetch(): Grant
    {
        $token = $this->provider->token($this->tenantKey);
        $lifetime = Platform::positive($token->expiresIn);
        if (!Wire::isToken($token->value) || $lifetime === null) {
            throw new AuthException('the token provider returned no text for a header and positive number of seconds');
        }
        return new Grant($token->value, $lifetime);
    }
}
