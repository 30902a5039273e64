<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Exception\ApiException;
use FeishuVc\Exception\AuthException;
use FeishuVc\Exception\DecodeException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\Exception\FieldViolation;
use FeishuVc\Exception\HttpStatusException;
use FeishuVc\Exception\PermissionViolation;
use FeishuVc\Exception\RateLimitException;
use FeishuVc\Model;
use FeishuVc\Response;
use JsonException;
use SensitiveParameter;
use stdClass;
use UnexpectedValueException;

/**
 * Reads answers: success is HTTP 2xx and code 0; everything else becomes the error that it is.
 *
 * @internal
 */
final class Answer
{
    use Opaque;

    /** The platform's code, or null if the answer has none. A code that is a numeric string counts as a number. */
    public readonly ?int $code;

    /** The answer as a whole; empty if it is not JSON, no object, or nested without end. */
    public readonly stdClass $content;

    private readonly string $text;

    /**
     * @param bool $codeOptional a readable answer with status 2xx and no code counts as code 0 (OAuth 2.0)
     */
    public function __construct(public readonly Response $response, bool $codeOptional = false)
    {
        // A byte order mark is no content.
        $text = $response->content;
        $this->text = str_starts_with($text, "\u{FEFF}") ? substr($text, 3) : $text;
        $code = null;
        try {
            $content = Wire::decode($this->text);
            if ($content instanceof stdClass) {
                $absent = $codeOptional && $this->isSuccessful() ? 0 : null;
                $code = Wire::read($content->code ?? $absent, 'int', 'code');
            }
        } catch (JsonException | UnexpectedValueException) {
            $content = null;
        }
        $this->code = $code;
        $this->content = $content instanceof stdClass ? $content : new stdClass();
    }

    /**
     * Whether the operation was carried out.
     */
    public function isOk(): bool
    {
        return $this->code === 0 && $this->isSuccessful();
    }

    /**
     * The platform's id of the request.
     */
    public function logId(): ?string
    {
        $detail = self::object($this->content->error ?? null);
        return $this->response->logId() ?? self::words($detail->log_id ?? null) ?? self::words($detail->logid ?? null);
    }

    /**
     * The content of the answer.
     *
     * @template M of Model
     * @param class-string<M> $model
     * @return M
     * @throws DecodeException a field has wrong content; the message names the field
     */
    public function data(string $model): Model
    {
        try {
            $data = $this->content->data ?? new stdClass();
            return Wire::read($data, $model, 'data');
        } catch (UnexpectedValueException $error) {
            $name = substr((string) strrchr($model, '\\'), 1);
            throw new DecodeException(
                "the answer does not fit $name: {$error->getMessage()}",
                code: (int) $this->code,
                httpStatus: $this->response->status,
                logId: $this->logId(),
                previous: $error,
            );
        }
    }

    /**
     * The error that the answer is.
     *
     * @param bool $isTokenRequest whether it answers a request for a token
     * @param list<string> $secrets what the answer may quote and the error must not
     * @param float $now wall time
     */
    public function error(bool $isTokenRequest, #[SensitiveParameter] array $secrets, float $now): FeishuVcException
    {
        $about = [
            'httpStatus' => $this->response->status,
            'logId' => $this->logId(),
            'retryAfter' => Retry::serverWait($this->response, $this->code, $now),
        ];
        if ($this->code === null || $this->code === 0) {
            return $this->unreadable($isTokenRequest, $secrets, $about);
        }
        $text = static fn(mixed $value): ?string => self::struckOut(self::words($value), $secrets);
        $detail = self::object($this->content->error ?? null);
        // OAuth 2.0 answers have a description in place of `msg`.
        $msg = $text($this->content->msg ?? null) ?? $text($this->content->error_description ?? null);
        $class = ErrorCodes::CLASSES[$this->code] ?? match (true) {
            $this->response->status === 429 => RateLimitException::class,
            $isTokenRequest => AuthException::class,
            default => ApiException::class,
        };
        return new $class(
            $msg ?? 'the platform gave no reason',
            ...$about,
            code: $this->code,
            msg: $msg,
            advice: ErrorCodes::ADVICE[$this->code] ?? null,
            troubleshooter: $text($detail->troubleshooter ?? null),
            permissionViolations: array_map(
                // The documentation calls the permission `scope`, the wire calls it `subject`.
                static fn(stdClass $each) => new PermissionViolation(
                    $text($each->type ?? null),
                    $text($each->subject ?? $each->scope ?? null),
                    $text($each->description ?? null),
                ),
                self::objects($detail->permission_violations ?? null),
            ),
            fieldViolations: array_map(
                static fn(stdClass $each) => new FieldViolation(
                    $text($each->field ?? null),
                    $text($each->value ?? null),
                    $text($each->description ?? null),
                ),
                self::objects($detail->field_violations ?? null),
            ),
        );
    }

    private function isSuccessful(): bool
    {
        return $this->response->status >= 200 && $this->response->status < 300;
    }

    /**
     * @param list<string> $secrets
     * @param array<string, mixed> $about
     */
    private function unreadable(
        bool $isTokenRequest,
        #[SensitiveParameter] array $secrets,
        array $about,
    ): FeishuVcException {
        if ($isTokenRequest && str_contains($this->text, '_token')) {
            $begin = 'It may hold a token and is not shown';
        } else {
            // Secrets first: the cut could leave a part of one.
            $shown = substr((string) self::struckOut($this->text, $secrets), 0, Policy::LIMITS_EXCERPT_BYTES);
            $begin = 'It begins with: ' . trim(mb_scrub($shown, 'UTF-8'));
        }
        if ($this->isSuccessful()) {
            return new DecodeException("the answer is not the platform's: no code in it. $begin", ...$about);
        }
        return new HttpStatusException(
            $this->response->status < 400 && $this->response->status >= 300
                ? 'the server redirects; redirects are not followed, since they would carry the token elsewhere'
                : "the server answered with an error. $begin",
            ...$about,
            advice: 'A proxy or a gateway may have answered in place of the platform; check domain and network.',
        );
    }

    private static function object(#[SensitiveParameter] mixed $value): stdClass
    {
        return $value instanceof stdClass ? $value : new stdClass();
    }

    /**
     * @return list<stdClass>
     */
    private static function objects(#[SensitiveParameter] mixed $value): array
    {
        $items = is_array($value) ? $value : [];
        return array_values(array_filter($items, static fn($item) => $item instanceof stdClass));
    }

    private static function words(#[SensitiveParameter] mixed $value): ?string
    {
        return is_string($value) && $value !== '' ? $value : null;
    }

    /**
     * @param list<string> $secrets
     */
    private static function struckOut(
        #[SensitiveParameter] ?string $text,
        #[SensitiveParameter] array $secrets,
    ): ?string {
        return $text === null ? null : str_replace(array_filter($secrets, strlen(...)), '***', $text);
    }
}
