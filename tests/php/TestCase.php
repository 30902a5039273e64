<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use FeishuVc\FeishuVcClient;
use FeishuVc\MemoryTokenStore;
use FeishuVc\Tasks;
use PHPUnit\Framework\TestCase as Base;

/**
 * Base of the tests: a client of a scripted server, with tokens and time of its own.
 */
abstract class TestCase extends Base
{
    protected const ACTIVE = 'GET /get_active_meeting';
    protected const TOKEN = 'POST /tenant_access_token/internal';

    protected VirtualTime $time;

    protected MemoryLogger $logger;

    protected function setUp(): void
    {
        $this->time = new VirtualTime();
        $this->logger = new MemoryLogger();
    }

    protected function client(Server|string $server, mixed ...$arguments): FeishuVcClient
    {
        $credentials = isset($arguments['accessToken']) || isset($arguments['userToken']) && !isset($arguments['appId'])
            ? []
            : ['appId' => 'cli_a', 'appSecret' => 'secret-of-app-a'];
        return new FeishuVcClient(...[
            ...$credentials,
            'domain' => $server instanceof Server ? $server->url : $server,
            'clock' => $this->time,
            'sleeper' => $this->time,
            'logger' => $this->logger,
            'tokenStore' => new MemoryTokenStore(),
            ...$arguments,
        ]);
    }

    /**
     * @return array<string, mixed>
     */
    protected static function meeting(string $id = '1', mixed ...$more): array
    {
        return ['json' => ['code' => 0, 'msg' => 'ok', 'data' => ['meeting' => ['id' => $id]]], ...$more];
    }

    /**
     * @return array<string, mixed>
     */
    protected static function token(string $value = 't-first-token', mixed ...$more): array
    {
        return ['json' => ['code' => 0, 'msg' => 'ok', 'tenant_access_token' => $value, 'expire' => 7200], ...$more];
    }

    /**
     * Lets go on what is under way, until nothing is.
     */
    protected static function settle(): void
    {
        while (Tasks::tick(0.01)) {
            continue;
        }
    }

    /**
     * What PHP prints of a value, in all its ways.
     */
    protected static function printed(mixed $value): string
    {
        ob_start();
        var_dump($value);
        return ob_get_clean() . print_r($value, true);
    }
}
