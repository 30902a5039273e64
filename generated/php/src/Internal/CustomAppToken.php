<?php
// Code copied from overrides/php/src/Internal/CustomAppToken.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * The tenant token of a custom app.
 *
 * @internal
 */
final readonly class CustomAppToken implements TokenSource
{
    use Opaque;

    public function __construct(private Platform $platform)
    {
    }

    public function key(): string
    {
        return $this->platform->key('tenant');
    }

    public function isShared(): bool
    {
        return true;
    }

    public function fetch(): Grant
    {
        return $this->platform->post(
            TokenOperations::createTenantAccessTokenInternal(),
            $this->platform->credentials(),
            fn(Answer $answer) => Platform::grant($answer, 'tenant_access_token'),
        );
    }
}
