<?php

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Opaque;
use FeishuVc\Internal\Wire;
use JsonException;
use RuntimeException;
use SensitiveParameter;

/**
 * Keeps each token in a file of its own that only its owner can read, for processes of one user on one machine.
 *
 * Files are replaced atomically, so a reader never sees half of one. Whoever fetches a token locks its key
 * (`flock`, which ends with the process), so that processes which start together make one token request.
 *
 *     $client = new FeishuVcClient(tokenStore: new FileTokenStore('/var/cache/my-app/feishu-vc'));
 */
final class FileTokenStore implements TokenStore
{
    use Opaque;

    /** @var array<string, resource> the lock files of the keys that are locked */
    private array $locks = [];

    /**
     * @param string $directory where the files are; it is made when it is needed, with access for its owner alone
     */
    public function __construct(private readonly string $directory)
    {
    }

    public function get(string $key): ?StoredToken
    {
        $this->checkOwner();
        $content = @file_get_contents($this->path($key));
        try {
            $data = $content === false ? null : Wire::decode($content);
            // What cannot be understood counts as absent.
            return isset($data->value, $data->expires_at, $data->lifetime)
                && is_string($data->value) && is_numeric($data->expires_at) && is_numeric($data->lifetime)
                ? new StoredToken($data->value, (float) $data->expires_at, (float) $data->lifetime)
                : null;
        } catch (JsonException) {
            return null;
        }
    }

    public function set(string $key, StoredToken $token): void
    {
        $this->makeDirectory();
        $content = ['value' => $token->value, 'expires_at' => $token->expiresAt, 'lifetime' => $token->lifetime];
        $temporary = $this->path($key, '.' . bin2hex(random_bytes(8)));
        try {
            self::checked(@touch($temporary) && @chmod($temporary, 0600), 'made');
            self::checked(@file_put_contents($temporary, Wire::encode($content)), 'written');
            self::checked(@rename($temporary, $this->path($key)), 'replaced');
        } finally {
            @unlink($temporary);
        }
    }

    public function delete(string $key, #[SensitiveParameter] string $value): void
    {
        if ($this->get($key)?->value === $value) {
            @unlink($this->path($key));
        }
    }

    public function lock(string $key): bool
    {
        if (isset($this->locks[$key])) {
            return false;
        }
        $this->makeDirectory();
        $path = $this->path($key, '.lock');
        $file = self::checked(@fopen($path, 'c'), 'opened');
        @chmod($path, 0600);
        if (!flock($file, LOCK_EX | LOCK_NB)) {
            return false;
        }
        $this->locks[$key] = $file;
        return true;
    }

    public function unlock(string $key): void
    {
        unset($this->locks[$key]); // closing the file frees it
    }

    private function makeDirectory(): void
    {
        if (!is_dir($this->directory) && !@mkdir($this->directory, 0700, true) && !is_dir($this->directory)) {
            throw new RuntimeException('the directory cannot be made');
        }
        $this->checkOwner();
    }

    /**
     * In a shared place such as /tmp somebody else may have been there first.
     */
    private function checkOwner(): void
    {
        $isOurs = !function_exists('posix_geteuid') || @fileowner($this->directory) === posix_geteuid();
        if (!$isOurs && is_dir($this->directory)) {
            throw new RuntimeException('the directory belongs to somebody else');
        }
    }

    private function path(string $key, string $suffix = '.json'): string
    {
        return $this->directory . '/' . substr(hash('sha256', $key), 0, 32) . $suffix;
    }

    /**
     * @template T
     * @param T|false $result
     * @return T
     */
    private static function checked(mixed $result, string $what): mixed
    {
        return $result === false ? throw new RuntimeException("a file cannot be $what") : $result;
    }
}
