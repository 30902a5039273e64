<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use DateTimeImmutable;
use FeishuVc\Exception;
use FeishuVc\Internal\ErrorCodes;
use FeishuVc\RequestOptions;
use FeishuVc\UserToken;

final class ErrorTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        // What a development machine has: arguments are kept in traces.
        ini_set('zend.exception_ignore_args', '0');
        ini_set('zend.exception_string_param_max_len', '500');
    }

    protected function tearDown(): void
    {
        ini_restore('zend.exception_ignore_args');
        ini_restore('zend.exception_string_param_max_len');
    }

    public function testTheMessageReadsWellInALog(): void
    {
        $error = [
            'log_id' => 'log-of-the-body',
            'troubleshooter' => 'https://example.com/help',
            'permission_violations' => [['type' => 'action_scope_required', 'subject' => 'vc:reserve:readonly']],
            'field_violations' => [['field' => 'reserve_id', 'value' => 'x', 'description' => 'no id']],
        ];
        $refusal = ['code' => 121005, 'msg' => 'no permission', 'error' => $error];
        $server = new Server([self::ACTIVE => [['status' => 403, 'json' => $refusal]]]);
        try {
            $this->client($server, accessToken: 't-given-token')->reserves->getActiveMeeting('1');
            self::fail('nothing was thrown');
        } catch (Exception\NoPermissionException $error) {
            self::assertSame(
                'reserves.get_active_meeting: no permission (code 121005, HTTP 403, log id log-of-the-body)'
                    . ' — missing permission: vc:reserve:readonly — reserve_id: no id'
                    . ' — Check the kind of token, who the operator is and whom the resource belongs to.',
                $error->getMessage(),
            );
            self::assertSame('api', $error->kind());
            self::assertSame(121005, $error->getCode());
            self::assertSame('no permission', $error->msg);
            self::assertSame('GET', $error->method);
            self::assertSame('/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting', $error->path);
            self::assertSame('https://example.com/help', $error->troubleshooter);
            self::assertSame('no id', $error->fieldViolations[0]->description);
        }
    }

    public function testEachCodeHasAClassOfItsKind(): void
    {
        self::assertGreaterThan(90, count(ErrorCodes::CLASSES));
        self::assertSame(array_keys(ErrorCodes::CLASSES), array_keys(ErrorCodes::ADVICE));
        foreach (ErrorCodes::CLASSES as $code => $class) {
            $error = new $class('reason', code: $code);
            self::assertInstanceOf(Exception\ApiException::class, $error);
            self::assertContains($error->kind(), ['api', 'auth', 'rate_limit']);
        }
        self::assertInstanceOf(Exception\AuthException::class, new Exception\AppSecretInvalidException(''));
        self::assertInstanceOf(Exception\RateLimitException::class, new Exception\FrequencyLimitException(''));
    }

    public function testNoSecretIsInAnyErrorHoweverItIsPrinted(): void
    {
        $secrets = [
            'secret-of-app-a', 't-first-token', 'u-of-the-call', 'ticket-of-the-app', 'u-first', 'ur-first', 'the-code',
        ];
        $refusal = static fn(string $text) => ['status' => 400, 'json' => ['code' => 99999, 'msg' => $text]];
        $server = new Server([
            self::TOKEN => [self::token(), ['json' => ['code' => 10014, 'msg' => 'no: secret-of-app-a']]],
            'POST /v3/app_access_token' => [$refusal('no: secret-of-app-a ticket-of-the-app')],
            'POST /oauth/v3/token' => [$refusal('no: the-code'), $refusal('no: ur-first secret-of-app-a')],
            'GET /wrong/get_active_meeting' => [['json' => ['code' => 0, 'data' => ['meeting' => 'u-of-the-call']]]],
            'GET /1/get_active_meeting' => [$refusal('no: t-first-token')],
            'GET /2/get_active_meeting' => [$refusal('no: u-of-the-call')],
        ]);
        $client = $this->client($server);
        $closed = $this->client('http://127.0.0.1:9', maxRetries: 0);
        $user = new UserToken('u-first', 'ur-first', new DateTimeImmutable('@1'));
        $options = new RequestOptions(userAccessToken: 'u-of-the-call');
        $header = new RequestOptions(headers: ['x' => "u-of-the-call\n"]);
        $calls = [
            fn() => $client->reserves->getActiveMeeting('1'),
            fn() => $client->reserves->getActiveMeeting('2', options: $options),
            fn() => $client->reserves->getActiveMeeting('wrong', options: $options),
            fn() => $this->client($server)->reserves->getActiveMeeting('1'),
            fn() => $this->client($server, appType: 'store', appTicket: 'ticket-of-the-app')
                ->reserves->getActiveMeeting('1', options: new RequestOptions(tenantKey: 'x')),
            fn() => $client->exchangeCode('the-code', codeVerifier: 'the-code'),
            fn() => $this->client($server, appId: 'cli_a', appSecret: 'secret-of-app-a', userToken: $user)
                ->reserves->getActiveMeeting('1'),
            fn() => $closed->reserves->getActiveMeeting('1', options: $options),
            fn() => $closed->reserves->getActiveMeeting('1'),
            fn() => $this->client($server, appSecret: "secret-of-app-a\n"),
            fn() => $this->client($server, userToken: new UserToken("u-first\n")),
            fn() => $this->client($server, proxy: 'ftp://secret-of-app-a@x'),
            fn() => $client->reserves->getActiveMeeting('1', options: $header),
        ];
        foreach ($calls as $number => $call) {
            try {
                $call();
                self::fail("call $number threw nothing");
            } catch (Exception\FeishuVcException $error) {
                $printed = '';
                for ($each = $error; $each !== null; $each = $each->getPrevious()) {
                    // Frames of the tests hold what the tests gave.
                    $frames = array_filter($each->getTrace(), static fn($frame) => self::isOurs($frame['file'] ?? ''));
                    $printed .= self::printed([$each->getMessage(), get_object_vars($each), $frames]);
                }
                foreach ($secrets as $secret) {
                    self::assertStringNotContainsString($secret, $printed, "call $number");
                }
            }
        }
        self::assertStringNotContainsString('secret-of-app-a', self::printed($client));
        self::assertStringContainsString('[appId] => cli_a', self::printed($client));
        self::assertStringNotContainsString('u-of-the-call', self::printed($options));
        foreach ($secrets as $secret) {
            self::assertStringNotContainsString($secret, self::printed($this->logger->records));
        }
    }

    public function testOnlyTheBeginningOfAPageIsShownAndItIsText(): void
    {
        $page = str_repeat("\u{4f1a}", 3000) . 'the end';
        $server = new Server([self::ACTIVE => [['status' => 502, 'text' => $page]]]);
        try {
            $this->client($server, accessToken: 't-given-token', maxRetries: 0)->reserves->getActiveMeeting('1');
            self::fail('nothing was thrown');
        } catch (Exception\HttpStatusException $error) {
            self::assertLessThan(2400, strlen($error->getMessage()));
            self::assertTrue(mb_check_encoding($error->getMessage(), 'UTF-8'));
        }
    }

    private static function isOurs(string $file): bool
    {
        return str_contains($file, '/generated/php/');
    }
}
