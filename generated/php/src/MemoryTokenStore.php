<?php
// Code copied from overrides/php/src/MemoryTokenStore.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use SensitiveParameter;

/**
 * Keeps tokens in memory: for clients of one process that are given the same store, and to keep tokens out of all
 * others.
 */
final class MemoryTokenStore implements TokenStore
{
    use Opaque;

    /** @var array<string, StoredToken> */
    private array $tokens = [];

    /** @var array<string, true> */
    private array $locks = [];

    public function get(string $key): ?StoredToken
    {
        return $this->tokens[$key] ?? null;
    }

    public function set(string $key, StoredToken $token): void
    {
        $this->tokens[$key] = $token;
    }

    public function delete(string $key, #[SensitiveParameter] string $value): void
    {
        if ($this->get($key)?->value === $value) {
            unset($this->tokens[$key]);
        }
    }

    public function lock(string $key): bool
    {
        $free = !isset($this->locks[$key]);
        $this->locks[$key] = true;
        return $free;
    }

    public function unlock(string $key): void
    {
        unset($this->locks[$key]);
    }
}
