<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use FeishuVc\Exception\ApiConnectionException;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\ConfigException;
use FeishuVc\Exception\DataNotExistException;
use FeishuVc\Exception\DecodeException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\Exception\HttpStatusException;
use FeishuVc\Exception\RateLimitException;
use FeishuVc\Models\MeetingSettingsInput;
use FeishuVc\Request;
use FeishuVc\Response;
use FeishuVc\Transport;
use GuzzleHttp\Client;
use GuzzleHttp\Cookie\CookieJar;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Handler\MockHandler;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use GuzzleHttp\Psr7;
use RuntimeException;

final class TransportTest extends TestCase
{
    /**
     * @dataProvider meanings
     */
    public function testHttpErrorsNeverChangesWhatAnErrorMeans(int $status, string $body, string $class): void
    {
        foreach ([true, false] as $httpErrors) {
            $stack = HandlerStack::create(new MockHandler([new Psr7\Response($status, [], $body)]));
            // A middleware that insists on it, whatever the request says.
            $insists = fn(callable $next) => fn($request, array $options) => $next(
                $request,
                ['http_errors' => $httpErrors] + $options,
            );
            $stack->unshift($insists);
            $client = $this->client(
                'http://127.0.0.1:9',
                accessToken: 't-given-token',
                maxRetries: 0,
                httpClient: new Client(['handler' => $stack, 'http_errors' => $httpErrors]),
            );
            try {
                $client->reserves->getActiveMeeting('1');
                self::fail('nothing was thrown');
            } catch (FeishuVcException $error) {
                self::assertInstanceOf($class, $error);
                self::assertSame($status, $error->httpStatus);
            }
        }
    }

    /**
     * @return iterable<string, array{int, string, class-string<FeishuVcException>}>
     */
    public function meanings(): iterable
    {
        yield 'code in a 404' => [404, '{"code": 121004, "msg": "data not exist"}', DataNotExistException::class];
        yield 'code in a 200' => [200, '{"code": 121004, "msg": "data not exist"}', DataNotExistException::class];
        yield 'rate limit' => [429, '{"code": 99991400, "msg": "slow"}', RateLimitException::class];
        yield 'gateway' => [502, '<html>', HttpStatusException::class];
        yield 'redirect' => [302, '', HttpStatusException::class];
        yield 'page' => [200, '<html>', DecodeException::class];
    }

    public function testDefaultsOfTheCallersClientStayOutOfRequests(): void
    {
        $history = [];
        $stack = HandlerStack::create(new MockHandler([
            new Psr7\Response(200, ['Set-Cookie' => 'a=b'], '{"code": 0}'),
            new Psr7\Response(200, [], '{"code": 0}'),
        ]));
        $stack->push(Middleware::history($history));
        $client = $this->client('https://open.feishu.cn', accessToken: 't-given-token', httpClient: new Client([
            'handler' => $stack,
            'base_uri' => 'https://elsewhere.example',
            'headers' => ['X-Default' => 'yes', 'User-Agent' => 'mine'],
            'query' => ['default' => 'yes'],
            'auth' => ['somebody', 'password'],
            'cookies' => new CookieJar(),
            'allow_redirects' => true,
            'curl' => [CURLOPT_INTERFACE => 'lo'],
        ]));
        $client->reserves->getActiveMeeting('1');
        $client->reserves->getActiveMeeting('1', withParticipants: false);
        foreach ($history as ['request' => $request, 'options' => $options]) {
            self::assertSame('open.feishu.cn', $request->getUri()->getHost());
            self::assertSame(['Bearer t-given-token'], $request->getHeader('authorization'));
            self::assertStringStartsWith('feishu-vc-php/', $request->getHeaderLine('user-agent'));
            self::assertFalse($request->hasHeader('x-default'));
            self::assertFalse($request->hasHeader('cookie'));
            self::assertArrayNotHasKey('auth', $options);
            self::assertSame('lo', $options['curl'][CURLOPT_INTERFACE]);
        }
        self::assertSame('', $history[0]['request']->getUri()->getQuery());
        self::assertSame('with_participants=false', $history[1]['request']->getUri()->getQuery());
    }

    public function testClosingLeavesTheCallersClientAlone(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()], 'GET /ping' => [['text' => 'pong']]]);
        $http = new Client();
        $client = $this->client($server, accessToken: 't-given-token', httpClient: $http);
        $client->reserves->getActiveMeeting('1');
        $client->close();
        self::assertSame('pong', (string) $http->get("$server->url/ping")->getBody());
        $this->expectException(ConfigException::class);
        $client->reserves->getActiveMeeting('1');
    }

    public function testFailuresOfAForeignHandler(): void
    {
        $request = new Psr7\Request('GET', 'https://open.feishu.cn', ['authorization' => 'Bearer t-given-token']);
        $stack = new HandlerStack(new MockHandler([
            new ConnectException('no route', $request, null, ['errno' => 7, 'error' => 'Failed to connect']),
            new ConnectException('slow', $request, null, ['errno' => 28, 'error' => 'slow', 'pretransfer_time' => 0.0]),
            new ConnectException('slow', $request, null, ['errno' => 28, 'error' => 'slow', 'pretransfer_time' => 0.1]),
            new RequestException('broken', $request),
        ]));
        $client = $this->client('feishu', accessToken: 't-given-token', maxRetries: 0, handler: $stack);
        $expected = [
            [ApiConnectionException::class, true],
            [ApiTimeoutException::class, true],
            [ApiTimeoutException::class, false],
            [ApiConnectionException::class, false],
        ];
        foreach ($expected as [$class, $notSent]) {
            try {
                $client->reserves->getActiveMeeting('1');
                self::fail('nothing was thrown');
            } catch (FeishuVcException $error) {
                self::assertInstanceOf($class, $error);
                self::assertSame($notSent, $error->notSent);
                self::assertInstanceOf(RuntimeException::class, $error->getPrevious());
                self::assertStringNotContainsString('t-given-token', self::printed($error->getPrevious()));
            }
        }
    }

    public function testATransportOfTheCallersIsUsedAndClosed(): void
    {
        $transport = new class () implements Transport {
            /** @var list<Request> */
            public array $requests = [];

            public bool $isClosed = false;

            public function send(Request $request, float $timeout, float $connectTimeout): Response
            {
                $this->requests[] = $request;
                if (count($this->requests) === 1) {
                    throw new ApiConnectionException('not there', notSent: true);
                }
                return new Response(200, ['X-Tt-LogID' => 'log-1'], '{"code": 0, "data": {}}');
            }

            public function close(): void
            {
                $this->isClosed = true;
            }
        };
        $client = $this->client('feishu', accessToken: 't-given-token', transport: $transport);
        // A POST, but the first attempt cannot have arrived.
        $client->reserves->apply(new MeetingSettingsInput(topic: 'a'));
        [, $request] = $transport->requests;
        self::assertSame('{"meeting_settings":{"topic":"a"}}', $request->content);
        self::assertSame('https://open.feishu.cn/open-apis/vc/v1/reserves/apply', $request->url);
        self::assertStringNotContainsString('t-given-token', self::printed($request));
        self::assertSame('log-1', $this->logger->records[1][2]['log_id']);
        $client->close();
        self::assertTrue($transport->isClosed);
    }

    public function testTheProxyReplacesTheEnvironmentsAndItsExceptions(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        putenv('NO_PROXY=127.0.0.1');
        putenv('no_proxy=127.0.0.1');
        try {
            $client = $this->client('http://127.0.0.1:9', accessToken: 't-given-token', proxy: $server->url);
            self::assertSame('1', $client->reserves->getActiveMeeting('1')->meeting?->id);
        } finally {
            putenv('NO_PROXY');
            putenv('no_proxy');
        }
    }

    public function testKeptConnectionsDoNotRepeatRequestsByThemselves(): void
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0');
        self::assertNotFalse($listener);
        $child = pcntl_fork();
        if ($child === 0) {
            // Answers one request on a connection; takes the next one on it, and resets it without a word.
            $requests = 0;
            while ($connection = @stream_socket_accept($listener, 5)) {
                while (!in_array(fread($connection, 65536), ['', false], true) && ++$requests !== 2) {
                    fwrite($connection, "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"code\": 0}");
                }
                fclose($connection);
            }
            posix_kill(getmypid(), SIGKILL);
        }
        $url = 'http://' . stream_socket_get_name($listener, false);
        fclose($listener);
        try {
            $client = $this->client($url, accessToken: 't-given-token', maxRetries: 0);
            $client->meetings->get('1');
            $client->meetings->get('1');
            self::fail('nothing was thrown');
        } catch (ApiConnectionException $error) {
            self::assertSame(1, $error->attempts);
            self::assertFalse($error->notSent);
        } finally {
            posix_kill($child, SIGKILL);
            pcntl_waitpid($child, $status);
        }
        $client->close();
    }
}
