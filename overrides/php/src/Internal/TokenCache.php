<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Clock;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\StoredToken;
use GuzzleHttp\Promise\PromiseInterface;
use Psr\Log\LoggerInterface;
use SensitiveParameter;
use Throwable;

/**
 * The token cache.
 *
 * What it promises, in every language of this SDK:
 *
 * - **Key**: base URL, app id, hash of the secret, kind of token, tenant key. Two clients with different secrets
 *   never share a token.
 * - **Windows**, from the lifetime that the server returned (ttl). *Advisory* from min(600 s, ttl/4), less a jitter
 *   of up to 60 s and never more than that window, before the end: the current token keeps serving while one
 *   renewal runs in the background; if that fails it is logged and tried again after 5 s, and no call fails or
 *   waits. *Mandatory* from min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal
 *   serves everybody.
 * - **Single flight**: any number of concurrent calls without a valid token make exactly one token request for a key.
 *   A failed one gives its error to those who wait and poisons nothing. A caller that is cancelled or runs out of time
 *   takes nobody with it: the request runs apart from all of its callers.
 * - **Rejected token**: it is cleared only if it is still the stored one.
 * - **Time** inside the process is monotonic; a shared store uses wall time. A store that fails is logged and
 *   bypassed.
 *
 * In PHP, "in the background" means beside whatever else the process waits for (see `Loop`): the renewal starts
 * along with the call that noticed the window, goes on with later calls, and has a moment when the process ends.
 * "Concurrent calls" are those of `Tasks`, and those of other processes, which the lock of the store keeps to one
 * token request.
 *
 * The numbers are in policy.yaml.
 *
 * @internal
 */
final class TokenCache
{
    use Opaque;

    /** @var array<string, Entry> */
    private array $entries = [];

    /** @var array<string, PromiseInterface> the renewals that are under way */
    private array $flights = [];

    public function __construct(
        private readonly Clock $clock,
        private readonly LoggerInterface $logger,
        private readonly GuardedStore $store,
    ) {
    }

    /**
     * Keeps a token that was just handed out.
     */
    public function put(string $key, Grant $grant): void
    {
        $this->entries[$key] = new Entry($grant->value, $grant->lifetime, $this->clock->monotonic() + $grant->lifetime);
    }

    /**
     * A valid token other than `$rejected`, unless the platform insists on it.
     *
     * @param float|null $deadline until when to wait for it; monotonic seconds
     * @throws FeishuVcException it cannot be had
     */
    public function token(TokenSource $source, #[SensitiveParameter] ?string $rejected, ?float $deadline): string
    {
        $key = $source->key();
        $entry = $this->entries[$key] ?? null;
        if ($entry !== null && $entry->value === $rejected) {
            $entry->mandatoryAt = -INF;
        }
        $now = $this->clock->monotonic();
        $isValid = $entry !== null && $now < $entry->mandatoryAt;
        if ($isValid && $now < $entry->advisoryAt) {
            return $entry->value;
        }
        if (!$isValid && !isset($this->flights[$key]) && $this->adopt($source, $rejected)) {
            return $this->token($source, null, $deadline);
        }
        $flight = $this->flights[$key] ??= Loop::get()->startKept(fn() => $this->fly($source, $rejected, !$isValid));
        if ($isValid) {
            return $entry->value;
        }
        if (!Loop::get()->await($flight, $deadline === null ? INF : $deadline - $this->clock->monotonic())) {
            throw new ApiTimeoutException('the deadline passed while waiting for a token');
        }
        return $flight->wait() ?? $this->token($source, $rejected, $deadline);
    }

    /**
     * Renews a token, whoever waits for it.
     *
     * @param bool $isNeeded whether somebody does; if not, and another process is renewing it, null is returned
     */
    private function fly(TokenSource $source, #[SensitiveParameter] ?string $rejected, bool $isNeeded): ?string
    {
        $key = $source->key();
        try {
            if (!$source->isShared()) {
                return $this->fetch($source)[0]->value;
            }
            $entry = $this->store->locked($key, function () use ($source, $rejected): Entry {
                if ($this->adopt($source, $rejected)) {
                    return $this->entries[$source->key()];
                }
                $started = $this->clock->time();
                [$entry, $lifetime] = $this->fetch($source);
                $this->store->set($source->key(), new StoredToken($entry->value, $started + $lifetime, $lifetime));
                return $entry;
            }, $isNeeded);
            if ($entry === null) {
                $this->postpone($key);
            }
            return $entry?->value;
        } catch (Throwable $error) {
            if ($this->postpone($key)) {
                $known = $error instanceof FeishuVcException ? $error : null;
                // Not the error's text: it may quote the answer, or come from a caller's function.
                $this->logger->warning(
                    'a token could not be renewed, the current one serves on: '
                        . '{error}, status {status}, code {code}, log id {log_id}',
                    [
                        'error' => $error::class,
                        'status' => $known?->httpStatus,
                        'code' => $known?->getCode(),
                        'log_id' => $known?->logId,
                    ],
                );
            }
            throw $error;
        } finally {
            unset($this->flights[$key]);
        }
    }

    /**
     * Takes over what is in the store, if it serves; returns whether it does.
     */
    private function adopt(TokenSource $source, #[SensitiveParameter] ?string $rejected): bool
    {
        $key = $source->key();
        $stored = $source->isShared() ? $this->store->get($key) : null;
        if ($stored !== null && $stored->value === $rejected) {
            $this->store->delete($key, $rejected);
            return false;
        }
        if ($stored === null || $stored->value === ($this->entries[$key] ?? null)?->value) {
            return false; // nothing, or the one that is to be renewed
        }
        // Clocks differ: the token lives no longer than it was to live when it was new.
        $left = min($stored->expiresAt - $this->clock->time(), $stored->lifetime);
        $entry = new Entry($stored->value, $stored->lifetime, $this->clock->monotonic() + $left);
        if ($this->clock->monotonic() >= $entry->mandatoryAt) {
            return false;
        }
        $this->entries[$key] = $entry;
        return true;
    }

    /**
     * @return array{Entry, float} the new token, and its lifetime
     */
    private function fetch(TokenSource $source): array
    {
        $started = $this->clock->monotonic(); // before the request: the platform's clock ran while the answer travelled
        $grant = $source->fetch();
        $entry = new Entry($grant->value, $grant->lifetime, $started + $grant->lifetime);
        $this->entries[$source->key()] = $entry;
        return [$entry, $grant->lifetime];
    }

    /**
     * Lets the current token serve on, if it does, and the next renewal wait a little.
     */
    private function postpone(string $key): bool
    {
        $entry = $this->entries[$key] ?? null;
        $now = $this->clock->monotonic();
        if ($entry === null || $now >= $entry->mandatoryAt) {
            return false;
        }
        $entry->advisoryAt = $now + Policy::TOKENS_ADVISORY_RETRY_SECONDS;
        return true;
    }
}
