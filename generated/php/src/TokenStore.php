<?php
// Code copied from overrides/php/src/TokenStore.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

/**
 * Keeps tokens for several clients, requests or processes.
 *
 * A store is asked only when a client has no valid token of its own, or renews it; never once per call. A store that
 * throws is logged and bypassed. A key names base URL, app, a hash of the secret, kind of token and tenant; it
 * holds no secret.
 */
interface TokenStore
{
    /**
     * The token under a key, null if there is none; one that has ended may be returned.
     */
    public function get(string $key): ?StoredToken;

    /**
     * Keeps a token in place of what is there.
     */
    public function set(string $key, StoredToken $token): void;

    /**
     * Removes the token under a key, if it still is `$value`.
     */
    public function delete(string $key, string $value): void;

    /**
     * Takes the lock of a key and returns true, or returns false at once if somebody else has it.
     *
     * Who fetches a token holds the lock, so that the others find the token in the store. The lock must not outlive
     * whoever took it, also if that process dies.
     */
    public function lock(string $key): bool;

    /**
     * Gives back the lock of a key.
     */
    public function unlock(string $key): void;
}
