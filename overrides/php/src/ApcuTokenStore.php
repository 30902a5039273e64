<?php

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use FeishuVc\Internal\Policy;
use SensitiveParameter;

/**
 * Keeps tokens in APCu: shared memory of all requests and workers that one PHP-FPM, Apache or similar serves.
 *
 * Every script of that server can read it; use `FileTokenStore` where some of them are not yours.
 */
final class ApcuTokenStore implements TokenStore
{
    use Opaque;

    private const PREFIX = 'feishu-vc:';

    /** @var array<string, string> what tells our lock of a key from one that somebody took after ours had ended */
    private array $locks = [];

    /**
     * Whether APCu is there and enabled; on the command line it is only with `apc.enable_cli`.
     */
    public static function isAvailable(): bool
    {
        return function_exists('apcu_enabled') && apcu_enabled();
    }

    public function get(string $key): ?StoredToken
    {
        $stored = apcu_fetch(self::PREFIX . $key);
        return is_array($stored) ? new StoredToken(...$stored) : null;
    }

    public function set(string $key, StoredToken $token): void
    {
        $stored = [$token->value, $token->expiresAt, $token->lifetime];
        apcu_store(self::PREFIX . $key, $stored, (int) ceil($token->lifetime));
    }

    public function delete(string $key, #[SensitiveParameter] string $value): void
    {
        if ($this->get($key)?->value === $value) {
            apcu_delete(self::PREFIX . $key);
        }
    }

    public function lock(string $key): bool
    {
        $mark = bin2hex(random_bytes(8));
        // It ends by itself, in case that its owner dies: after the time that a token request can take at most.
        if (!apcu_add(self::PREFIX . "lock:$key", $mark, Policy::TIMEOUTS_ATTEMPT_SECONDS)) {
            return false;
        }
        $this->locks[$key] = $mark;
        return true;
    }

    public function unlock(string $key): void
    {
        if (apcu_fetch(self::PREFIX . "lock:$key") === ($this->locks[$key] ?? null)) {
            apcu_delete(self::PREFIX . "lock:$key");
        }
        unset($this->locks[$key]);
    }
}
