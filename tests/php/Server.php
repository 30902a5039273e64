<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use RuntimeException;

/**
 * An HTTP server in a process of its own that answers as it was told and remembers what it was asked.
 */
final class Server
{
    public readonly string $url;

    /** @var resource */
    private $process;

    /** @var resource */
    private $log;

    /**
     * @param array<string, list<array<string, mixed>>> $replies by method and end of the path; the last one of a
     *     list stays. Keys of a reply: `status`, `headers`, `json`, `text`, `delay` in seconds, `together` (is held
     *     back until that many requests wait)
     */
    public function __construct(array $replies)
    {
        $this->log = tmpfile() ?: throw new RuntimeException('no file');
        $file = stream_get_meta_data($this->log)['uri'];
        $command = [PHP_BINARY, __DIR__ . '/server_process.php', $file, json_encode($replies, JSON_THROW_ON_ERROR)];
        $this->process = proc_open($command, [1 => ['pipe', 'w'], 2 => STDERR], $pipes)
            ?: throw new RuntimeException('no server');
        $this->url = 'http://127.0.0.1:' . trim((string) fgets($pipes[1]));
    }

    public function __destruct()
    {
        proc_terminate($this->process);
        proc_close($this->process);
    }

    /** @var list<array<string, mixed>> */
    private array $seen = [];

    private string $rest = '';

    /**
     * What came so far: `on` (method and path), `query`, `headers`, `body`.
     *
     * @return list<array<string, mixed>>
     */
    public function requests(string $on = ''): array
    {
        while (($chunk = fread($this->log, 1 << 16)) !== '' && $chunk !== false) {
            $this->rest .= $chunk;
        }
        $lines = explode("\n", $this->rest);
        $this->rest = array_pop($lines);
        foreach ($lines as $line) {
            $this->seen[] = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
        }
        return array_values(array_filter($this->seen, static fn($request) => str_ends_with($request['on'], $on)));
    }
}
