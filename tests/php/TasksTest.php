<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use Fiber;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\DataNotExistException;
use FeishuVc\FeishuVcClient;
use FeishuVc\RequestOptions;
use FeishuVc\Tasks;
use GuzzleHttp\Promise\CancellationException;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;

final class TasksTest extends TestCase
{
    public function testTasksWaitAtTheSameTime(): void
    {
        // The server answers none of them before it has all of them.
        $server = new Server([self::ACTIVE => [self::meeting('1', together: 20)]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $tasks = array_map(
            fn(int $id) => Tasks::start(fn() => $client->reserves->getActiveMeeting("$id")->meeting?->id),
            range(1, 20),
        );
        self::assertSame(array_fill(0, 20, '1'), Utils::unwrap($tasks));
    }

    public function testFiveHundredColdCallsMakeOneTokenRequest(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.05)], self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, connectTimeout: 30);
        $tasks = [];
        for ($i = 0; $i < 500; $i++) {
            $tasks[] = Tasks::start(fn() => $client->reserves->getActiveMeeting("$i"));
        }
        self::assertCount(500, Utils::unwrap($tasks));
        self::assertCount(1, $server->requests('/internal'));
        self::assertCount(500, $server->requests('/get_active_meeting'));
    }

    public function testATaskGivesItsErrorToWhoWaits(): void
    {
        $missing = ['status' => 404, 'json' => ['code' => 121004, 'msg' => 'data not exist']];
        $server = new Server([self::ACTIVE => [$missing]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $task = Tasks::start(fn() => $client->reserves->getActiveMeeting('1'));
        $this->expectException(DataNotExistException::class);
        $task->wait();
    }

    public function testTasksWaitForTasks(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $outer = Tasks::start(function () use ($client): string {
            $inner = Tasks::start(fn() => $client->reserves->getActiveMeeting('1'));
            return 'meeting ' . $inner->wait()->meeting->id;
        });
        self::assertSame('meeting 1', $outer->wait());
    }

    public function testACancelledTaskEndsAloneAndItsTokenRequestGoesOn(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.05)], self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server);
        $cleanedUp = false;
        $first = Tasks::start(function () use ($client, &$cleanedUp): void {
            try {
                $client->reserves->getActiveMeeting('1');
            } finally {
                $cleanedUp = true;
            }
        });
        $second = Tasks::start(fn() => $client->reserves->getActiveMeeting('2'));
        while ($server->requests('/internal') === []) {
            Tasks::tick();
        }
        $first->cancel();
        self::assertTrue($cleanedUp);
        self::assertSame('1', $second->wait()->meeting->id);
        self::assertCount(1, $server->requests('/internal'));
        $this->expectException(CancellationException::class);
        $first->wait();
    }

    public function testATaskThatIsCancelledBeforeItBeginsNeverBegins(): void
    {
        $began = false;
        $task = Tasks::start(function () use (&$began): void {
            $began = true;
        });
        $task->cancel();
        self::settle();
        self::assertFalse($began);
        self::assertSame(PromiseInterface::REJECTED, $task->getState());
    }

    public function testWaitsBetweenAttemptsHoldNobodyElseUp(): void
    {
        $server = new Server([
            'GET /slow/get_active_meeting' => [
                ['status' => 503, 'headers' => ['retry-after' => '0.3']],
                self::meeting(),
            ],
            self::ACTIVE => [self::meeting()],
        ]);
        $client = new FeishuVcClient(accessToken: 't-given-token', domain: $server->url);
        $order = [];
        $tasks = [];
        foreach (['slow', 'quick'] as $id) {
            $tasks[] = Tasks::start(function () use ($client, $id, &$order): void {
                $client->reserves->getActiveMeeting($id);
                $order[] = $id;
            });
        }
        Utils::unwrap($tasks);
        self::assertSame(['quick', 'slow'], $order);
    }

    public function testTheWaitForATokenEndsWithTheDeadline(): void
    {
        $server = new Server([self::TOKEN => [self::token(delay: 0.2)], self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server);
        $short = Tasks::start(
            fn() => $client->reserves->getActiveMeeting('1', options: new RequestOptions(deadline: 0.02)),
        );
        $long = Tasks::start(fn() => $client->reserves->getActiveMeeting('2'));
        [$first, $second] = Utils::settle([$short, $long])->wait();
        self::assertInstanceOf(ApiTimeoutException::class, $first['reason']);
        self::assertSame('fulfilled', $second['state']);
        self::assertCount(1, $server->requests('/internal'));
    }

    public function testFibersOfSomebodyElseAreNotSuspended(): void
    {
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $fiber = new Fiber(fn() => $client->reserves->getActiveMeeting('1')->meeting?->id);
        $fiber->start();
        self::assertTrue($fiber->isTerminated());
        self::assertSame('1', $fiber->getReturn());
    }

    public function testTickTellsWhetherAnythingIsUnderWay(): void
    {
        self::settle();
        self::assertFalse(Tasks::tick());
        $server = new Server([self::ACTIVE => [self::meeting()]]);
        $client = $this->client($server, accessToken: 't-given-token');
        $task = Tasks::start(fn() => $client->reserves->getActiveMeeting('1'));
        self::assertTrue(Tasks::tick());
        while (Tasks::tick(0.01)) {
            continue;
        }
        self::assertSame(PromiseInterface::FULFILLED, $task->getState());
    }
}
