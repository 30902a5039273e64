<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use DateTimeImmutable;
use DateTimeZone;
use Error;
use FeishuVc\Exception\ConfigException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\MemoryTokenStore;
use FeishuVc\Models\MeetingSettingsInput;
use FeishuVc\Models\MeetingStatus;
use FeishuVc\Models\UserIdType;
use FeishuVc\RequestOptions;
use FeishuVc\Token;
use FeishuVc\TokenProvider;
use FeishuVc\UserToken;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use WeakReference;

final class ClientTest extends TestCase
{
    public function testTheCallOfTheQuickstart(): void
    {
        $meeting = ['id' => '1', 'topic' => 'weekly', 'start_time' => '1608883322', 'status' => 2];
        $server = new Server([
            self::TOKEN => [self::token()],
            self::ACTIVE => [['json' => ['code' => 0, 'data' => ['meeting' => $meeting]]]],
        ]);
        $client = new FeishuVcClient(appId: 'cli_a', appSecret: 'secret-of-app-a', domain: $server->url);
        $active = $client->reserves->getActiveMeeting('6911188411932033028', withParticipants: true);
        self::assertSame('weekly', $active->meeting?->topic);
        self::assertSame(MeetingStatus::IN_PROGRESS, $active->meeting->status);
        self::assertEquals(new DateTimeImmutable('2020-12-25T08:02:02Z'), $active->meeting->startTime);
        self::assertSame(0, $active->meeting->startTime->getOffset());
        [, $request] = $server->requests();
        self::assertSame('with_participants=true', $request['query']);
        self::assertSame('Bearer t-first-token', $request['headers']['authorization']);
        self::assertArrayNotHasKey('content-length', $request['headers']);
    }

    public function testTimesOfAnyZoneAndEnumsByCaseOrValue(): void
    {
        $server = new Server(['GET /list_by_no' => [['json' => ['code' => 0, 'data' => ['has_more' => false]]]]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $start = new DateTimeImmutable('2020-12-25 16:02:02', new DateTimeZone('Asia/Shanghai'));
        $client->meetings->listByNo('123456789', $start, $start->modify('+1 hour'));
        self::assertSame(
            'meeting_no=123456789&start_time=1608883322&end_time=1608886922',
            $server->requests()[0]['query'],
        );
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $client->reserves->getActiveMeeting('1', userIdType: UserIdType::UNION_ID);
        $client->reserves->getActiveMeeting('1', userIdType: 'of_a_later_version');
        self::assertSame('user_id_type=union_id', $server->requests()[0]['query']);
        self::assertSame('user_id_type=of_a_later_version', $server->requests()[1]['query']);
    }

    public function testAResourceOutlivesTheVariableOfItsClient(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $reserves = $this->client($server, accessToken: 't-given-token')->reserves;
        self::assertSame('1', $reserves->getActiveMeeting('1')->meeting?->id);
    }

    public function testNothingIsLeftOfAClientThatNobodyHolds(): void
    {
        $server = new Server([self::TOKEN => [self::token()], self::ACTIVE => [self::meeting()]]);
        $store = new MemoryTokenStore();
        $client = $this->client($server, tokenStore: $store);
        $client->reserves->getActiveMeeting('1');
        $reference = WeakReference::create($store);
        unset($client, $store);
        gc_collect_cycles();
        self::assertNull($reference->get());
    }

    public function testSettingsThatExcludeEachOther(): void
    {
        $this->expectException(ConfigException::class);
        $this->expectExceptionMessage('proxy and httpClient exclude each other');
        $this->client('http://127.0.0.1:9', proxy: 'http://127.0.0.1:9', httpClient: new Client());
    }

    public function testAnUnknownSettingIsAnErrorOfPhp(): void
    {
        $this->expectException(Error::class);
        $this->expectExceptionMessage('Unknown named parameter $time_out');
        new FeishuVcClient(...['time_out' => 3.0]);
    }

    /**
     * @dataProvider wrongSettings
     * @param array<string, mixed> $settings
     */
    public function testWrongSettings(array $settings, string $message): void
    {
        $this->expectException(ConfigException::class);
        $this->expectExceptionMessage($message);
        $this->client('http://127.0.0.1:9', ...$settings);
    }

    /**
     * @return iterable<string, array{array<string, mixed>, string}>
     */
    public function wrongSettings(): iterable
    {
        yield 'not a number' => [['timeout' => NAN], 'timeout must be a positive number'];
        yield 'endless timeout' => [['timeout' => INF], 'timeout must be a positive number'];
        yield 'negative retries' => [['maxRetries' => -1], 'max_retries must be'];
        yield 'http to elsewhere' => [['domain' => 'http://example.com'], 'unencrypted'];
        yield 'a name' => [['domain' => 'feishuu'], "must be 'feishu', 'lark' or a URL"];
        yield 'port' => [['domain' => 'https://example.com:99999'], 'must be'];
        yield 'app type' => [['appType' => 'shop'], 'app_type must be'];
        yield 'no secret' => [['appSecret' => ''], 'app_secret is missing'];
        yield 'proxy' => [['proxy' => 'proxy:80'], 'proxy must be a URL'];
        yield 'empty pair' => [['userToken' => new UserToken('')], 'user_token.access_token must not be empty'];
    }

    public function testTheEnvironmentAlsoWhereLoadersOfFilesPutIt(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $_ENV['FEISHU_ACCESS_TOKEN'] = 't-of-a-file';
        $_SERVER['FEISHU_DOMAIN'] = $server->url;
        try {
            (new FeishuVcClient())->reserves->getActiveMeeting('1');
            putenv('FEISHU_ACCESS_TOKEN=t-of-the-environment');
            (new FeishuVcClient())->reserves->getActiveMeeting('1');
        } finally {
            putenv('FEISHU_ACCESS_TOKEN');
            unset($_ENV['FEISHU_ACCESS_TOKEN'], $_SERVER['FEISHU_DOMAIN']);
        }
        $sent = array_column(array_column($server->requests(), 'headers'), 'authorization');
        self::assertSame(['Bearer t-of-a-file', 'Bearer t-of-the-environment'], $sent);
    }

    /**
     * @dataProvider wrongOptions
     */
    public function testWrongOptionsNameTheOperation(RequestOptions $options, string $message): void
    {
        $client = $this->client('http://127.0.0.1:9');
        try {
            $client->reserves->getActiveMeeting('1', options: $options);
            self::fail('nothing was thrown');
        } catch (ConfigException $error) {
            self::assertStringContainsString($message, $error->getMessage());
            self::assertSame('reserves.get_active_meeting', $error->operation);
            self::assertSame(0, $error->attempts);
        }
    }

    /**
     * @return iterable<string, array{RequestOptions, string}>
     */
    public function wrongOptions(): iterable
    {
        yield 'timeout' => [new RequestOptions(timeout: 0), 'timeout must be'];
        yield 'tenant' => [new RequestOptions(tenantKey: 't'), 'tenant_key is for store apps'];
        yield 'own header' => [new RequestOptions(headers: ['Host' => 'x']), 'is set by the SDK'];
        yield 'no text' => [new RequestOptions(headers: ['x-a' => 1]), 'must be a string, not int'];
        yield 'numbered' => [new RequestOptions(headers: ["a b" => 'x']), 'the name of a header'];
    }

    public function testADeadlineOfTheClientCanBeLiftedForACall(): void
    {
        $late = ['status' => 503, 'headers' => ['retry-after' => '20'], 'text' => 'busy'];
        $server = new Server([self::ACTIVE => [$late, $late, self::meeting()]]);
        $client = $this->client($server, accessToken: 't-given-token', deadline: 10);
        try {
            $client->reserves->getActiveMeeting('1');
            self::fail('nothing was thrown');
        } catch (FeishuVcException $error) {
            self::assertSame(20.0, $error->retryAfter);
        }
        $client->reserves->getActiveMeeting('1', options: new RequestOptions(deadline: INF));
        self::assertSame([20.0], $this->time->sleeps);
    }

    public function testTextThatIsNoTextIsRefusedBeforeItIsSent(): void
    {
        $client = $this->client('http://127.0.0.1:9', accessToken: 't-given-token');
        foreach (
            [
                fn() => $client->reserves->getActiveMeeting("\xff"),
                fn() => $client->reserves->getActiveMeeting('1', userIdType: "\xff"),
                fn() => $client->reserves->apply(new MeetingSettingsInput(topic: "\xff")),
            ] as $call
        ) {
            try {
                $call();
                self::fail('nothing was thrown');
            } catch (ConfigException $error) {
                self::assertStringContainsString('UTF-8', $error->getMessage());
            }
        }
    }

    public function testATokenProviderStandsInForThePlatform(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $provider = new class () implements TokenProvider {
            public int $asked = 0;

            public function token(?string $tenantKey): Token
            {
                return new Token('t-provided-' . ++$this->asked . $tenantKey, 7200);
            }
        };
        $client = $this->client($server, tokenProvider: $provider);
        $client->reserves->getActiveMeeting('1');
        $client->reserves->getActiveMeeting('1');
        $client->reserves->getActiveMeeting('1', options: new RequestOptions(tenantKey: 'x'));
        $sent = array_column(array_column($server->requests(), 'headers'), 'authorization');
        self::assertSame(['Bearer t-provided-1', 'Bearer t-provided-1', 'Bearer t-provided-2x'], $sent);
    }

    public function testAProviderThatGivesNoTokenIsAnAuthError(): void
    {
        $provider = new class () implements TokenProvider {
            public function token(?string $tenantKey): Token
            {
                return new Token('', 7200);
            }
        };
        $this->expectExceptionMessage('the token provider returned no');
        $this->client('http://127.0.0.1:9', tokenProvider: $provider)->reserves->getActiveMeeting('1');
    }

    public function testStoreAppsTakeTheTicketFromAFunction(): void
    {
        $server = new Server([
            'POST /v3/app_access_token' => [
                ['json' => ['code' => 0, 'app_access_token' => 'a-token', 'expire' => 7200]],
            ],
            'POST /v3/tenant_access_token' => [self::token()],
            self::ACTIVE => [self::meeting()],
        ]);
        $client = $this->client($server, appType: 'store', appTicket: fn() => 'ticket-from-the-cache');
        $client->reserves->getActiveMeeting('1', options: new RequestOptions(tenantKey: 'tenant_x'));
        self::assertStringContainsString('ticket-from-the-cache', $server->requests()[0]['body']);
    }

    public function testWithoutATicketOneIsAskedFor(): void
    {
        $server = new Server(['POST /app_ticket/resend' => [['json' => ['code' => 0]]]]);
        $client = $this->client($server, appType: 'store');
        $options = new RequestOptions(tenantKey: 'tenant_x');
        try {
            $client->reserves->getActiveMeeting('1', options: $options);
            self::fail('nothing was thrown');
        } catch (FeishuVcException $error) {
            self::assertSame('auth', $error->kind());
            self::assertStringContainsString('setAppTicket()', (string) $error->advice);
        }
        self::assertCount(1, $server->requests());
    }

    public function testAHandlerStackOfTheCallersIsUsed(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $stack = HandlerStack::create();
        $history = [];
        $stack->push(Middleware::history($history));
        $client = $this->client($server, accessToken: 't-given-token', handler: $stack);
        self::assertSame('1', $client->reserves->getActiveMeeting('1')->meeting?->id);
        self::assertCount(1, $history);
    }
}
