<?php
// Code copied from overrides/php/src/Internal/Loop.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use Fiber;
use GuzzleHttp\Promise\CancellationException;
use GuzzleHttp\Promise\Promise;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;
use SensitiveParameter;
use Throwable;
use WeakMap;

/**
 * Lets several things go on at once in one process: calls of `Tasks`, and the renewal of tokens beside other calls.
 *
 * The code of this package is written as if it ran alone. Where it has to wait (for an answer, a token, a moment) it
 * asks the loop. In a *task*, which is a fiber, it is suspended and the others go on; outside of one, the loop turns
 * until the wait is over, and so takes the tasks along. There is one loop for all clients, since they may wait for
 * each other; it holds nothing of theirs but what is under way.
 *
 * @internal
 */
final class Loop
{
    use Opaque;

    /** What is under way when the process ends has that many seconds to get done. */
    private const LAST_SECONDS = 1.0;

    /** Longest sleep of an idle turn, so that a signal handler is not kept waiting. */
    private const IDLE_SECONDS = 0.05;

    private static ?self $instance = null;

    /** @var WeakMap<Fiber<mixed, mixed, mixed, mixed>, true> the fibers that are tasks; others are somebody else's */
    private WeakMap $tasks;

    /** @var array<int, Fiber<mixed, mixed, mixed, mixed>> those that can go on */
    private array $ready = [];

    /** @var array<int, array{float, Fiber<mixed, mixed, mixed, mixed>}> when to wake whom */
    private array $timers = [];

    /** @var array<int, array{Closure(): void, int}> what moves transfers on, and for how many */
    private array $drivers = [];

    /** @var array<int, PromiseInterface> what is not to be lost when the process ends */
    private array $kept = [];

    private function __construct()
    {
        $this->tasks = new WeakMap();
    }

    public static function get(): self
    {
        return self::$instance ??= new self();
    }

    /**
     * Starts a task; it begins with the next turn.
     *
     * @param callable(): mixed $work
     * @return PromiseInterface its result; cancelling it ends the task where it waits
     */
    public function start(callable $work): PromiseInterface
    {
        $promise = null;
        $fiber = new Fiber(static function () use ($work, &$promise): void {
            try {
                $result = $work();
                self::settle($promise, static fn(Promise $open) => $open->resolve($result));
            } catch (Throwable $error) {
                self::settle($promise, static fn(Promise $open) => $open->reject($error));
            }
        });
        $wait = function () use (&$promise): void {
            $this->await($promise);
        };
        $cancel = function () use ($fiber, &$promise): void {
            $this->cancel($fiber, $promise);
        };
        $promise = new Promise($wait, $cancel);
        $this->tasks[$fiber] = true;
        $this->wake($fiber);
        return $promise;
    }

    /**
     * Starts a task that is not lost when nobody waits for it: the end of the process leaves it a moment.
     *
     * @param callable(): mixed $work
     */
    public function startKept(callable $work): PromiseInterface
    {
        static $registered = false;
        if (!$registered) {
            $registered = true;
            register_shutdown_function(fn() => $this->finish());
        }
        $promise = $this->start($work);
        $id = spl_object_id($promise);
        $forget = function () use ($id): void {
            unset($this->kept[$id]);
        };
        $promise->then($forget, $forget);
        return $this->kept[$id] = $promise;
    }

    /**
     * Waits until a promise is settled, or that many seconds have passed. Returns whether it is settled.
     *
     * A promise leads to all that it is made of, so it is kept out of traces.
     */
    public function await(#[SensitiveParameter] PromiseInterface $promise, float $seconds = INF): bool
    {
        $end = self::now() + $seconds;
        $pending = static fn(): bool => $promise->getState() === PromiseInterface::PENDING;
        $task = $this->task();
        if ($task === null) {
            while ($pending() && ($left = $end - self::now()) > 0) {
                $this->turn($left);
            }
            return !$pending();
        }
        $wake = fn() => $this->wake($task);
        $promise->then($wake, $wake);
        $timer = $this->timer($end, $task);
        try {
            while ($pending() && self::now() < $end) {
                Fiber::suspend();
            }
        } finally {
            unset($this->timers[$timer]);
        }
        return !$pending();
    }

    public function sleep(float $seconds): void
    {
        $this->await(new Promise(), $seconds);
    }

    /**
     * Calls `$driver` with every turn, to move transfers on, until `unwatch` was called as often as this.
     *
     * @param Closure(): void $driver does not wait for long
     */
    public function watch(object $owner, Closure $driver): void
    {
        $id = spl_object_id($owner);
        $this->drivers[$id] = [$driver, ($this->drivers[$id][1] ?? 0) + 1];
    }

    public function unwatch(object $owner): void
    {
        $id = spl_object_id($owner);
        if (--$this->drivers[$id][1] === 0) {
            unset($this->drivers[$id]);
        }
    }

    /**
     * One turn: wakes who can go on and moves transfers on. Waits no longer than that many seconds if nothing
     * happens.
     *
     * @return bool whether anything is still under way
     */
    public function turn(float $seconds): bool
    {
        $now = self::now();
        foreach ($this->timers as $id => [$due, $fiber]) {
            if ($due <= $now) {
                unset($this->timers[$id]);
                $this->wake($fiber);
            }
        }
        $busy = $this->resumeAll();
        foreach ($this->drivers as [$driver]) {
            $driver();
        }
        $busy = $this->resumeAll() || $busy;
        if (!$busy && $this->drivers === []) {
            $next = min([self::IDLE_SECONDS, $seconds, ...array_map(fn($timer) => $timer[0] - $now, $this->timers)]);
            usleep((int) (max(0, $next) * 1e6));
        }
        return $this->drivers !== [] || $this->timers !== [];
    }

    /**
     * Lets everybody go on who can, until all of them wait for something. Returns whether there was anybody.
     */
    private function resumeAll(): bool
    {
        Utils::queue()->run();
        $any = $this->ready !== [];
        while ($this->ready !== []) {
            $fiber = array_shift($this->ready);
            match (true) {
                !$fiber->isStarted() => $fiber->start(),
                $fiber->isSuspended() => $fiber->resume(),
                default => null, // it was cancelled since it was woken
            };
            Utils::queue()->run();
        }
        return $any;
    }

    /**
     * The task that is running, null outside of tasks.
     *
     * @return Fiber<mixed, mixed, mixed, mixed>|null
     */
    private function task(): ?Fiber
    {
        $fiber = Fiber::getCurrent();
        return $fiber !== null && isset($this->tasks[$fiber]) ? $fiber : null;
    }

    /**
     * @param Fiber<mixed, mixed, mixed, mixed> $fiber
     */
    private function wake(Fiber $fiber): void
    {
        $this->ready[spl_object_id($fiber)] = $fiber;
    }

    /**
     * @param Fiber<mixed, mixed, mixed, mixed> $fiber
     */
    private function timer(float $due, Fiber $fiber): int
    {
        if ($due === INF) {
            return -1;
        }
        $this->timers[] = [$due, $fiber];
        return (int) array_key_last($this->timers);
    }

    /**
     * @param Fiber<mixed, mixed, mixed, mixed> $fiber
     */
    private function cancel(Fiber $fiber, Promise $promise): void
    {
        unset($this->ready[spl_object_id($fiber)]);
        $error = new CancellationException('the call was cancelled');
        if ($fiber->isSuspended()) {
            $fiber->throw($error);
        }
        self::settle($promise, static fn(Promise $open) => $open->reject($error));
    }

    /**
     * @param callable(Promise): void $how
     */
    private static function settle(Promise $promise, callable $how): void
    {
        if ($promise->getState() === PromiseInterface::PENDING) {
            $how($promise);
        }
    }

    private function finish(): void
    {
        $end = self::now() + self::LAST_SECONDS;
        foreach ($this->kept as $promise) {
            $this->await($promise, $end - self::now());
        }
    }

    private static function now(): float
    {
        return hrtime(true) / 1e9;
    }
}
