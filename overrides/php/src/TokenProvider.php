<?php

declare(strict_types=1);

namespace FeishuVc;

/**
 * Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.
 *
 * What it returns is kept and renewed like the platform's own tokens, and no two calls of it run at once for a
 * tenant.
 */
interface TokenProvider
{
    /**
     * A tenant token.
     *
     * @param string|null $tenantKey the tenant, for store apps
     */
    public function token(?string $tenantKey): Token;
}
