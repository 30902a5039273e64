<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Clock;
use FeishuVc\Exception\ApiConnectionException;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\Sleeper;
use FeishuVc\Transport;
use Psr\Log\LoggerInterface;
use SensitiveParameter;

/**
 * Takes calls from their first attempt to their end: attempts, waits, tokens, deadline.
 *
 * - Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses;
 *   others only if the request cannot have reached the server or was refused unprocessed.
 * - A rejected token is replaced and the call replayed once. This is no retry: it works with `maxRetries: 0` and
 *   does not wait. If the fresh token is the rejected one (the platform returns the same token while it has 30
 *   minutes left) the error is thrown.
 * - The deadline bounds everything together: attempts, waits and the wait for a token.
 *
 * @internal
 */
final class Caller
{
    use Opaque;

    public function __construct(
        private readonly Transport $transport,
        private readonly TokenCache $tokens,
        private readonly Clock $clock,
        private readonly Sleeper $sleeper,
        private readonly LoggerInterface $logger,
    ) {
    }

    /**
     * Makes a call and returns what `$read` makes of its answer.
     *
     * @template T
     * @param callable(Answer): T $read
     * @return T
     * @throws FeishuVcException whatever went wrong, after the last attempt
     */
    public function call(Call $call, callable $read): mixed
    {
        $attempts = 0;
        try {
            return $read($this->answer($call, $attempts));
        } catch (FeishuVcException $error) {
            if ($error->operation !== null) {
                throw $error; // a token request's
            }
            $operation = $call->operation;
            throw $error->with(
                operation: $operation->name,
                method: $operation->method,
                path: $operation->path,
                attempts: $attempts,
            );
        }
    }

    private function answer(Call $call, int &$attempts): Answer
    {
        $deadline = $call->limits->deadline === null ? null : $this->clock->monotonic() + $call->limits->deadline;
        $repeatable = $call->operation->repeatable;
        $retries = 0;
        $isReplay = false;
        $token = $this->token($call, null, $deadline);
        while (true) {
            try {
                $answer = $this->attempt($call, $token, $deadline, $attempts);
                if ($answer->isOk()) {
                    return $answer;
                }
                $status = $answer->response->status;
                $error = $answer->error($call->isTokenRequest, [$token, ...$call->secrets], $this->clock->time());
                $mayRepeat = Retry::isRepeatable($repeatable, $status, $answer->code);
                $isRejected = in_array($answer->code, Policy::TOKENS_REJECTED_CODES, true);
                if ($isRejected && $call->source !== null && !$isReplay) {
                    $isReplay = true;
                    $rejected = $token;
                    $token = $this->token($call, $rejected, $deadline);
                    if ($token !== $rejected) {
                        continue;
                    }
                }
            } catch (ApiConnectionException | ApiTimeoutException $error) {
                if ($error->operation !== null) {
                    throw $error; // of the wait for a token
                }
                $mayRepeat = $repeatable || $error->notSent;
            }
            $wait = $mayRepeat ? $this->wait($call, $error, $retries, $deadline) : null;
            if ($wait === null) {
                throw $error;
            }
            $this->sleeper->sleep($wait);
            $retries++;
            $token = $this->token($call, null, $deadline);
        }
    }

    private function token(Call $call, #[SensitiveParameter] ?string $rejected, ?float $deadline): string
    {
        return $call->source === null ? $call->token : $this->tokens->token($call->source, $rejected, $deadline);
    }

    private function attempt(
        Call $call,
        #[SensitiveParameter] string $token,
        ?float $deadline,
        int &$attempts,
    ): Answer {
        $limits = $call->limits;
        $left = $deadline === null ? $limits->timeout : $deadline - $this->clock->monotonic();
        if ($left <= 0) {
            throw new ApiTimeoutException("the deadline of $limits->deadline s passed");
        }
        $request = ($call->build)($token);
        $attempts++;
        $started = $this->clock->monotonic();
        $answer = null;
        try {
            $response = $this->transport->send($request, min($limits->timeout, $left), $limits->connectTimeout);
            return $answer = new Answer($response, $call->codeOptional);
        } finally {
            // An allow-list: nothing of a request's values, headers or bodies is logged, at any level.
            $this->logger->debug(
                '{method} {path}: status {status}, code {code}, log id {log_id}, attempt {attempt}, {duration_ms} ms',
                [
                    'method' => $call->operation->method,
                    'path' => $call->operation->path,
                    'status' => $answer?->response->status,
                    'code' => $answer?->code,
                    'log_id' => $answer?->logId(),
                    'attempt' => $attempts,
                    'duration_ms' => (int) round(($this->clock->monotonic() - $started) * 1000),
                ],
            );
        }
    }

    /**
     * Seconds until the next attempt, null if there is to be none.
     */
    private function wait(Call $call, FeishuVcException $error, int $retries, ?float $deadline): ?float
    {
        $wait = $error->retryAfter ?? Retry::backoff($retries);
        return $retries >= $call->limits->maxRetries
            || $error->retryAfter > Policy::RETRIES_MAX_SERVER_WAIT_SECONDS
            || $deadline !== null && $this->clock->monotonic() + $wait >= $deadline
            ? null
            : $wait;
    }
}
