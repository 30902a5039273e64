<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use DateTimeImmutable;
use FeishuVc\FileTokenStore;
use FeishuVc\MemoryTokenStore;
use FeishuVc\StoredToken;
use FeishuVc\Tasks;
use FeishuVc\TokenStore;
use FeishuVc\UserToken;
use RuntimeException;

final class TokenTest extends TestCase
{
    private const IN_THE_WINDOW = 6700.0;

    public function testARenewalGoesOnBesideCallsAndHoldsNoneUp(): void
    {
        $server = new Server([
            self::TOKEN => [self::token(), self::token('t-second-token', delay: 0.05)],
            self::ACTIVE => [self::meeting()],
        ]);
        $client = $this->client($server);
        $client->reserves->getActiveMeeting('1');
        $this->time->passed += self::IN_THE_WINDOW;
        $client->reserves->getActiveMeeting('2');
        self::settle();
        $client->reserves->getActiveMeeting('3');
        $sent = array_column(array_column($server->requests('/get_active_meeting'), 'headers'), 'authorization');
        self::assertSame(['Bearer t-first-token', 'Bearer t-first-token', 'Bearer t-second-token'], $sent);
        self::assertCount(2, $server->requests('/internal'));
    }

    public function testARenewalThatFailsIsLoggedAndWaits(): void
    {
        $refusal = ['json' => ['code' => 10014, 'msg' => 'wrong: secret-of-app-a']];
        $server = new Server([self::TOKEN => [self::token(), $refusal], self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server);
        $client->reserves->getActiveMeeting('1');
        $this->time->passed += self::IN_THE_WINDOW;
        $client->reserves->getActiveMeeting('2');
        self::settle();
        $client->reserves->getActiveMeeting('3');
        self::settle();
        self::assertCount(2, $server->requests('/internal'));
        $warnings = array_values(array_filter($this->logger->records, static fn($record) => $record[0] === 'warning'));
        self::assertCount(1, $warnings);
        self::assertSame(10014, $warnings[0][2]['code']);
        self::assertStringNotContainsString('secret-of-app-a', self::printed($this->logger->records));
    }

    public function testARenewalThatAnotherProcessHasBegunIsLeftToIt(): void
    {
        $server = new Server([self::TOKEN => [self::token()], self::ACTIVE => [self::meeting()]]);
        $store = new class () implements TokenStore {
            public bool $isTaken = false;

            public ?StoredToken $token = null;

            public function get(string $key): ?StoredToken
            {
                return $this->token;
            }

            public function set(string $key, StoredToken $token): void
            {
                $this->token = $token;
            }

            public function delete(string $key, string $value): void
            {
                $this->token = null;
            }

            public function lock(string $key): bool
            {
                return !$this->isTaken;
            }

            public function unlock(string $key): void
            {
            }
        };
        $client = $this->client($server, tokenStore: $store);
        $client->reserves->getActiveMeeting('1');
        $this->time->passed += self::IN_THE_WINDOW;
        $store->isTaken = true;
        $client->reserves->getActiveMeeting('2');
        self::settle();
        $client->reserves->getActiveMeeting('3');
        self::settle();
        $store->token = new StoredToken('t-of-another-process', $this->time->time() + 7200, 7200);
        $store->isTaken = false;
        $this->time->passed += 6;
        $client->reserves->getActiveMeeting('4');
        self::settle();
        $client->reserves->getActiveMeeting('5');
        self::assertCount(1, $server->requests('/internal'));
        self::assertSame('Bearer t-of-another-process', $server->requests()[5]['headers']['authorization']);
    }

    public function testWhoNeedsATokenWaitsForTheLock(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.05)], self::ACTIVE => [self::meeting()]]);
        $store = new MemoryTokenStore();
        $clients = [$this->client($server, tokenStore: $store), $this->client($server, tokenStore: $store)];
        $first = Tasks::start(fn() => $clients[0]->reserves->getActiveMeeting('1'));
        while ($server->requests('/internal') === []) {
            Tasks::tick();
        }
        $clients[1]->reserves->getActiveMeeting('2'); // goes on while the other one's task does
        $first->wait();
        self::assertCount(1, $server->requests('/internal'));
    }

    public function testAStoreThatFailsIsBypassedAndItsTextIsNotLogged(): void
    {
        $server = new Server([self::TOKEN => [self::token()], self::ACTIVE => [self::meeting()]]);
        $store = new class () implements TokenStore {
            public function get(string $key): ?StoredToken
            {
                return new StoredToken("not\na token", INF, -1);
            }

            public function set(string $key, StoredToken $token): void
            {
                throw new RuntimeException("cannot store $token->value");
            }

            public function delete(string $key, string $value): void
            {
                throw new RuntimeException('cannot delete');
            }

            public function lock(string $key): bool
            {
                return true;
            }

            public function unlock(string $key): void
            {
                throw new RuntimeException('cannot unlock');
            }
        };
        $this->client($server, tokenStore: $store)->reserves->getActiveMeeting('1');
        $warnings = array_values(array_filter($this->logger->records, static fn($record) => $record[0] === 'warning'));
        self::assertSame(['read', 'read', 'written', 'unlocked'], array_column(array_column($warnings, 2), 'done'));
        self::assertStringNotContainsString('t-first-token', self::printed($warnings));
    }

    public function testAPairIsHandedOverBeforeItIsUsedAndAgainAfterAFailure(): void
    {
        $pair = ['code' => 0, 'access_token' => 'u-second', 'refresh_token' => 'ur-second', 'expires_in' => 7200];
        $server = new Server([
            'POST /oauth/v3/token' => [['json' => [...$pair, 'refresh_token_expires_in' => 604800, 'scope' => 'vc:x']]],
            self::ACTIVE => [self::meeting()],
        ]);
        $kept = [];
        $client = $this->client(
            $server,
            appId: 'cli_a',
            appSecret: 'secret-of-app-a',
            userToken: new UserToken('u-first', 'ur-first', new DateTimeImmutable('@1699999999')),
            onRefresh: function (UserToken $new) use (&$kept, $server): void {
                $kept[] = $new;
                self::assertSame([], $server->requests('/get_active_meeting'));
                if (count($kept) === 1) {
                    throw new RuntimeException('the disk is full');
                }
            },
        );
        try {
            $client->reserves->getActiveMeeting('1');
            self::fail('nothing was thrown');
        } catch (RuntimeException $error) {
            self::assertSame('the disk is full', $error->getMessage());
        }
        $client->reserves->getActiveMeeting('1');
        self::assertCount(1, $server->requests('/oauth/v3/token'));
        self::assertSame($kept[0], $kept[1]);
        self::assertSame('2023-11-15T00:13:20+00:00', $kept[1]->expiresAt?->format(DATE_ATOM));
        self::assertSame('vc:x', $kept[1]->scope);
        self::assertEquals($kept[1], UserToken::fromJson(json_encode($kept[1], JSON_THROW_ON_ERROR)));
    }

    public function testAPairThatEndedAndCannotBeRenewedSaysSo(): void
    {
        $ended = new UserToken('u-first', expiresAt: new DateTimeImmutable('@1'));
        $client = $this->client('http://127.0.0.1:9', userToken: $ended);
        $this->expectExceptionMessage('Ask the user to log in again');
        $client->reserves->getActiveMeeting('1');
    }

    public function testUserTokensAreNeverStored(): void
    {
        $folder = sys_get_temp_dir() . '/feishu-vc-test-' . bin2hex(random_bytes(4));
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, userToken: new UserToken('u-first'), tokenStore: new FileTokenStore($folder));
        $client->reserves->getActiveMeeting('1');
        self::assertDirectoryDoesNotExist($folder);
    }
}
