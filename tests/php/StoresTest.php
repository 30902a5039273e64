<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use FeishuVc\ApcuTokenStore;
use FeishuVc\FileTokenStore;
use FeishuVc\MemoryTokenStore;
use FeishuVc\StoredToken;
use FeishuVc\TokenStore;
use ReflectionClass;
use RuntimeException;

final class StoresTest extends TestCase
{
    private string $folder;

    protected function setUp(): void
    {
        parent::setUp();
        $this->folder = sys_get_temp_dir() . '/feishu-vc-test-' . bin2hex(random_bytes(4));
        apcu_clear_cache();
    }

    protected function tearDown(): void
    {
        foreach (glob("$this->folder/*") ?: [] as $file) {
            unlink($file);
        }
        @rmdir($this->folder);
    }

    /**
     * @dataProvider stores
     * @param callable(string): TokenStore $make
     */
    public function testAStoreKeepsTokens(callable $make): void
    {
        $store = $make($this->folder);
        self::assertNull($store->get('key'));
        $store->set('key', new StoredToken('t-first', 1.7e9, 7200));
        $store->set('key', $second = new StoredToken('t-second', 1.7e9 + 0.5, 7200));
        self::assertEquals($second, $store->get('key'));
        self::assertNull($store->get('other'));
        $store->delete('key', 't-first');
        self::assertEquals($second, $store->get('key'));
        $store->delete('key', 't-second');
        self::assertNull($store->get('key'));
    }

    /**
     * @dataProvider stores
     * @param callable(string): TokenStore $make
     */
    public function testALockIsTakenOnce(callable $make): void
    {
        $store = $make($this->folder);
        self::assertTrue($store->lock('key'));
        self::assertFalse($store->lock('key'));
        self::assertTrue($store->lock('other'));
        $store->unlock('key');
        self::assertTrue($store->lock('key'));
        $store->unlock('key');
        $store->unlock('other');
    }

    /**
     * @return iterable<string, array{callable(string): TokenStore}>
     */
    public function stores(): iterable
    {
        yield 'memory' => [static fn() => new MemoryTokenStore()];
        yield 'file' => [static fn(string $folder) => new FileTokenStore("$folder/")];
        yield 'apcu' => [static fn() => new ApcuTokenStore()];
    }

    public function testFilesAreTheirOwnersAlone(): void
    {
        $before = umask(0);
        try {
            $store = new FileTokenStore($this->folder);
            $store->lock('key');
            $store->set('key', new StoredToken('t-first', 1.7e9, 7200));
        } finally {
            umask($before);
        }
        self::assertSame(0700, fileperms($this->folder) & 0777);
        $files = glob("$this->folder/*") ?: [];
        self::assertCount(2, $files);
        foreach ($files as $file) {
            self::assertSame(0600, fileperms($file) & 0777);
            self::assertStringNotContainsString('key', $file);
        }
    }

    public function testTheLockOfAFileHoldsBetweenStores(): void
    {
        [$one, $other] = [new FileTokenStore($this->folder), new FileTokenStore($this->folder)];
        self::assertTrue($one->lock('key'));
        self::assertFalse($other->lock('key'));
        unset($one); // as if its process had ended
        self::assertTrue($other->lock('key'));
    }

    /**
     * @dataProvider rubbish
     */
    public function testAFileThatCannotBeUnderstoodCountsAsAbsent(string $content): void
    {
        $store = new FileTokenStore($this->folder);
        $store->set('key', new StoredToken('t-first', 1.7e9, 7200));
        file_put_contents((glob("$this->folder/*.json") ?: [])[0], $content);
        self::assertNull($store->get('key'));
    }

    /**
     * @return iterable<array{string}>
     */
    public function rubbish(): iterable
    {
        yield [''];
        yield ['{"value": "t'];
        yield ['[]'];
        yield ['{"value": 1, "expires_at": 1, "lifetime": 1}'];
    }

    public function testAFolderOfSomebodyElseIsRefused(): void
    {
        mkdir($this->folder);
        if (!@chown($this->folder, 65534)) {
            self::markTestSkipped('only root can give a folder to somebody else');
        }
        $store = new FileTokenStore($this->folder);
        $token = new StoredToken('t-first', 1.7e9, 7200);
        $uses = [fn() => $store->get('key'), fn() => $store->set('key', $token), fn() => $store->lock('key')];
        foreach ($uses as $use) {
            try {
                $use();
                self::fail('nothing was thrown');
            } catch (RuntimeException $error) {
                self::assertSame('the directory belongs to somebody else', $error->getMessage());
            }
        }
    }

    public function testAFolderThatCannotBeMadeIsAnError(): void
    {
        $this->expectException(RuntimeException::class);
        (new FileTokenStore('/dev/null/tokens'))->set('key', new StoredToken('t-first', 1.7e9, 7200));
    }

    public function testALockInApcuThatEndedIsNotTakenFromItsNextOwner(): void
    {
        [$one, $other] = [new ApcuTokenStore(), new ApcuTokenStore()];
        $one->lock('key');
        apcu_clear_cache(); // as if the lock had ended
        self::assertTrue($other->lock('key'));
        $one->unlock('key');
        self::assertFalse($one->lock('key'));
    }

    public function testTheDefaultIsApcuWhereItIsEnabled(): void
    {
        self::assertTrue(ApcuTokenStore::isAvailable());
        $server = new Server([self::TOKEN => [self::token()], self::ACTIVE => [self::meeting()]]);
        for ($i = 0; $i < 2; $i++) {
            $this->client($server, tokenStore: null)->reserves->getActiveMeeting('1');
        }
        self::assertCount(1, $server->requests('/internal'));
        self::assertStringNotContainsString('secret-of-app-a', self::printed(apcu_cache_info()));
    }

    public function testEveryStoreIsOpaque(): void
    {
        $store = new MemoryTokenStore();
        $store->set('key', new StoredToken('t-first', 1.7e9, 7200));
        self::assertStringNotContainsString('t-first', self::printed($store));
        self::assertTrue((new ReflectionClass(StoredToken::class))->isReadOnly());
    }
}
