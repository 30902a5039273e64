<?php
// Code copied from overrides/php/src/Exception/FeishuVcException.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

use RuntimeException;
use Throwable;

/**
 * What can go wrong: one base class, a class for each kind of failure.
 *
 *     FeishuVcException
 *     ├── ConfigException          config       wrong configuration or argument; thrown before any I/O
 *     ├── ApiConnectionException   connection   no answer, or only a part of one
 *     ├── ApiTimeoutException      timeout      an attempt, or the deadline of the whole call, ran out of time
 *     ├── HttpStatusException      http         an error status without the platform's error body
 *     ├── DecodeException          decode       an answer that cannot be read
 *     └── ApiException             api          the platform answered with a code other than 0
 *         ├── AuthException        auth         … about a token, or while getting one
 *         └── RateLimitException   rate_limit   … because of too many requests
 *
 * Every code of the platform's catalogue has a class of its own below the last three:
 *
 *     try {
 *         $client->reserves->getActiveMeeting('6911188411932033028');
 *     } catch (DataNotExistException) {
 *         echo 'nothing is going on';
 *     } catch (FeishuVcException $error) {
 *         echo $error->getMessage(), $error->logId;
 *     }
 */
abstract class FeishuVcException extends RuntimeException
{
    /**
     * @param string $reason what went wrong, without the context that the message adds
     * @param int $code the platform's code, 0 if it answered with none; `getCode()`
     * @param string|null $msg the platform's text for the code; it may change, so do not branch on it
     * @param int|null $httpStatus HTTP status of the answer
     * @param string|null $logId id of the request in the platform's logs; its support asks for it
     * @param string|null $operation what was called, such as `reserves.get_active_meeting`
     * @param string|null $method HTTP method
     * @param string|null $path path with placeholders in place of its values
     * @param int $attempts how often the request was sent
     * @param float|null $retryAfter seconds after which the server wants to be asked again, if it said so
     * @param string|null $advice what to do
     * @param string|null $troubleshooter the platform's pointer to further help
     * @param list<PermissionViolation> $permissionViolations permissions that are missing
     * @param list<FieldViolation> $fieldViolations fields with a wrong value
     * @param bool $notSent the request cannot have reached the server
     */
    final public function __construct(
        public readonly string $reason,
        int $code = 0,
        public readonly ?string $msg = null,
        public readonly ?int $httpStatus = null,
        public readonly ?string $logId = null,
        public readonly ?string $operation = null,
        public readonly ?string $method = null,
        public readonly ?string $path = null,
        public readonly int $attempts = 0,
        public readonly ?float $retryAfter = null,
        public readonly ?string $advice = null,
        public readonly ?string $troubleshooter = null,
        public readonly array $permissionViolations = [],
        public readonly array $fieldViolations = [],
        public readonly bool $notSent = false,
        ?Throwable $previous = null,
    ) {
        parent::__construct('', $code, $previous);
        $this->message = $this->describe();
    }

    /**
     * `config`, `connection`, `timeout`, `auth`, `rate_limit`, `api`, `http` or `decode`.
     */
    abstract public function kind(): string;

    /**
     * The same error with more known about it.
     *
     * @internal
     */
    public function with(mixed ...$known): static
    {
        $error = new static(...[
            'reason' => $this->reason,
            'code' => $this->code,
            'msg' => $this->msg,
            'httpStatus' => $this->httpStatus,
            'logId' => $this->logId,
            'operation' => $this->operation,
            'method' => $this->method,
            'path' => $this->path,
            'attempts' => $this->attempts,
            'retryAfter' => $this->retryAfter,
            'advice' => $this->advice,
            'troubleshooter' => $this->troubleshooter,
            'permissionViolations' => $this->permissionViolations,
            'fieldViolations' => $this->fieldViolations,
            'notSent' => $this->notSent,
            'previous' => $this->getPrevious(),
            ...$known,
        ]);
        [$error->file, $error->line] = [$this->file, $this->line]; // where it came up first
        return $error;
    }

    private function describe(): string
    {
        $facts = array_filter([
            $this->code === 0 ? null : "code $this->code",
            $this->httpStatus === null ? null : "HTTP $this->httpStatus",
            $this->logId === null ? null : "log id $this->logId",
            $this->attempts > 1 ? "attempts $this->attempts" : null,
            $this->retryAfter === null ? null : "retry after $this->retryAfter s",
        ]);
        $missing = array_map(static fn($each) => $each->subject ?? $each->type ?? '?', $this->permissionViolations);
        $fields = array_map(static fn($each) => "$each->field: $each->description", $this->fieldViolations);
        $text = $this->operation === null ? $this->reason : "$this->operation: $this->reason";
        return implode(' — ', array_filter([
            $facts === [] ? $text : "$text (" . implode(', ', $facts) . ')',
            $missing === [] ? null : 'missing permission: ' . implode(', ', $missing),
            implode('; ', $fields),
            $this->advice,
        ]));
    }
}
