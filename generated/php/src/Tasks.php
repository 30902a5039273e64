<?php
// Code copied from overrides/php/src/Tasks.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Internal\Loop;
use GuzzleHttp\Promise\PromiseInterface;

/**
 * Calls at once, in one process and without an asynchronous twin of anything: each function runs as a task (a
 * fiber) of its own, and while one waits for an answer the others go on.
 *
 *     $tasks = array_map(
 *         fn(string $id) => Tasks::start(fn() => $client->reserves->getActiveMeeting($id)),
 *         ['6911188411932033028', '6911188411934433028'],
 *     );
 *     foreach (GuzzleHttp\Promise\Utils::settle($tasks)->wait() as $outcome) {
 *         // ['state' => 'fulfilled', 'value' => …] or ['state' => 'rejected', 'reason' => FeishuVcException]
 *     }
 *
 * Only what this package waits for lets others go on; a function that blocks otherwise blocks all of them. So does an
 * HTTP client of your own whose handler cannot be driven from outside.
 */
final class Tasks
{
    /**
     * Starts a function as a task. It runs when somebody waits: for this promise, for another task or for any call.
     *
     * @param callable(): mixed $work
     * @return PromiseInterface `wait()` gives the result or throws what the function threw; `cancel()` ends the task
     *     where it waits and leaves all others alone, a token request included
     */
    public static function start(callable $work): PromiseInterface
    {
        return Loop::get()->start($work);
    }

    /**
     * Lets what is under way go on for a moment; for programs with an event loop of their own, and for workers that
     * are idle for long.
     *
     * @param float $seconds how long to wait at most if nothing happens
     * @return bool whether anything is still under way
     */
    public static function tick(float $seconds = 0.0): bool
    {
        return Loop::get()->turn($seconds);
    }
}
