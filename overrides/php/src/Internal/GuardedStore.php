<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\StoredToken;
use FeishuVc\TokenStore;
use Psr\Log\LoggerInterface;
use SensitiveParameter;
use Throwable;
use UnexpectedValueException;

/**
 * A store whose failures are logged and have no other effect.
 *
 * @internal
 */
final class GuardedStore
{
    use Opaque;

    /** Who fetches a token may take that long, repeats included, before others stop waiting for its lock. */
    private const LOCK_SECONDS = 30.0;

    /** How often a lock is tried. */
    private const LOCK_EVERY_SECONDS = 0.01;

    public function __construct(private readonly TokenStore $store, private readonly LoggerInterface $logger)
    {
    }

    /**
     * The token under a key, null if the store fails or holds something else.
     */
    public function get(string $key): ?StoredToken
    {
        return $this->guarded('read', function () use ($key): ?StoredToken {
            $token = $this->store->get($key);
            $isFine = $token === null || Wire::isToken($token->value)
                && $token->lifetime > 0
                && is_finite($token->lifetime + $token->expiresAt);
            return $isFine ? $token : throw new UnexpectedValueException('not a token');
        });
    }

    public function set(string $key, StoredToken $token): void
    {
        $this->guarded('written', fn() => $this->store->set($key, $token));
    }

    public function delete(string $key, #[SensitiveParameter] string $value): void
    {
        $this->guarded('cleared', fn() => $this->store->delete($key, $value));
    }

    /**
     * Does something under the lock of a key; without it if the store fails, or nobody gives it back.
     *
     * @template T
     * @param callable(): T $work
     * @param bool $waits whether to wait for the lock; if not, and somebody has it, null is returned
     * @return T|null
     */
    public function locked(string $key, callable $work, bool $waits): mixed
    {
        $end = hrtime(true) / 1e9 + self::LOCK_SECONDS;
        // A store that fails gives null, which is no reason to wait.
        while (($held = $this->guarded('locked', fn() => $this->store->lock($key))) === false) {
            if (!$waits) {
                return null;
            }
            if (hrtime(true) / 1e9 > $end) {
                break;
            }
            Loop::get()->sleep(self::LOCK_EVERY_SECONDS);
        }
        try {
            return $work();
        } finally {
            if ($held === true) {
                $this->guarded('unlocked', fn() => $this->store->unlock($key));
            }
        }
    }

    /**
     * @template T
     * @param callable(): T $action
     * @return T|null
     */
    private function guarded(string $done, callable $action): mixed
    {
        try {
            return $action();
        } catch (Throwable $error) {
            // The text of a foreign error may quote what was stored; its class cannot.
            $this->logger->warning(
                'the token store could not be {done} and is bypassed: {error}',
                ['done' => $done, 'error' => $error::class],
            );
            return null;
        }
    }
}
