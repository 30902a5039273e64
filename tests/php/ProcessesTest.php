<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

final class ProcessesTest extends TestCase
{
    private string $folder;

    protected function setUp(): void
    {
        parent::setUp();
        $this->folder = sys_get_temp_dir() . '/feishu-vc-test-' . bin2hex(random_bytes(4));
        mkdir($this->folder);
    }

    protected function tearDown(): void
    {
        foreach (glob("$this->folder/*/*") ?: [] as $file) {
            unlink($file);
        }
        array_map('rmdir', glob("$this->folder/*") ?: []);
        rmdir($this->folder);
    }

    public function testFiftyColdProcessesMakeOneTokenRequest(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.1)], self::ACTIVE => [self::meeting('of-all')]]);
        $processes = [];
        for ($i = 0; $i < 50; $i++) {
            $processes[] = $this->start($server);
        }
        foreach ($processes as [$process, $output]) {
            self::assertSame('of-all', stream_get_contents($output));
            self::assertSame(0, proc_close($process));
        }
        self::assertCount(1, $server->requests('/internal'));
        self::assertCount(50, $server->requests('/get_active_meeting'));
        [$file] = glob("$this->folder/feishu-vc-*/*.json") ?: [];
        self::assertSame(0600, fileperms($file) & 0777);
        self::assertSame(0700, fileperms(dirname($file)) & 0777);
    }

    public function testWorkersThatShareMemoryMakeOneTokenRequest(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.1)], self::ACTIVE => [self::meeting('x')]]);
        $command = [PHP_BINARY, '-d', 'apc.enable_cli=1', __DIR__ . '/forked_calls.php', $server->url, '30'];
        $process = proc_open($command, [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
        self::assertNotFalse($process);
        self::assertSame(str_repeat('x', 30), stream_get_contents($pipes[1]));
        self::assertSame(0, proc_close($process));
        self::assertCount(1, $server->requests('/internal'));
        self::assertCount(30, $server->requests('/get_active_meeting'));
    }

    public function testARenewalHasAMomentWhenTheProcessEnds(): void
    {
        $server = new Server([
            self::TOKEN => [self::token(), self::token('t-second-token', delay: 0.1)],
            self::ACTIVE => [self::meeting()],
        ]);
        $this->finish($server);
        [$file] = glob("$this->folder/feishu-vc-*/*.json") ?: [];
        // As if it were nearly two hours old: 500 s before its end.
        $stored = json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
        file_put_contents($file, json_encode(['expires_at' => microtime(true) + 500] + $stored, JSON_THROW_ON_ERROR));
        $this->finish($server);
        $this->finish($server);
        $sent = array_column(array_column($server->requests('/get_active_meeting'), 'headers'), 'authorization');
        self::assertSame(['Bearer t-first-token', 'Bearer t-first-token', 'Bearer t-second-token'], $sent);
        self::assertCount(2, $server->requests('/internal'));
    }

    private function finish(Server $server): void
    {
        [$process, $output] = $this->start($server);
        self::assertSame('1', stream_get_contents($output));
        self::assertSame(0, proc_close($process));
    }

    /**
     * @return array{resource, resource} the process and its output
     */
    private function start(Server $server): array
    {
        $command = [PHP_BINARY, __DIR__ . '/one_call.php', $server->url];
        $environment = ['TMPDIR' => $this->folder] + getenv();
        $process = proc_open($command, [1 => ['pipe', 'w'], 2 => STDERR], $pipes, null, $environment);
        self::assertNotFalse($process);
        return [$process, $pipes[1]];
    }
}
