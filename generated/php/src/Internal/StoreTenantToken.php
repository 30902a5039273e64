<?php
// Code copied from overrides/php/src/Internal/StoreTenantToken.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * The tenant token of a store app in one tenant.
 *
 * @internal
 */
final readonly class StoreTenantToken implements TokenSource
{
    use Opaque;

    public function __construct(private Platform $platform, private StoreAppToken $app, private string $tenantKey)
    {
    }

    public function key(): string
    {
        return $this->platform->key('tenant', $this->tenantKey);
    }

    public function isShared(): bool
    {
        return true;
    }

    public function fetch(): Grant
    {
        return $this->platform->post(
            TokenOperations::createTenantAccessToken(),
            ['tenant_key' => $this->tenantKey],
            fn(Answer $answer) => Platform::grant($answer, 'tenant_access_token'),
            $this->app,
        );
    }
}
