<?php
// Code copied from overrides/php/src/Internal/Platform.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use DateTimeImmutable;
use FeishuVc\Clock;
use FeishuVc\Exception\AuthException;
use FeishuVc\Request;
use FeishuVc\UserToken;
use SensitiveParameter;

/**
 * Makes token requests: what all sources share.
 *
 * @internal
 */
final class Platform
{
    use Opaque;

    /** Fields of token requests whose values no error may show. */
    private const SECRET_FIELDS = [
        'app_secret', 'app_ticket', 'client_secret', 'code', 'code_verifier', 'refresh_token',
    ];

    public function __construct(
        public readonly Config $config,
        public readonly Clock $clock,
        private readonly Caller $caller,
    ) {
    }

    /**
     * The key of a token. It holds no secret.
     */
    public function key(string $kind, string $tenantKey = ''): string
    {
        $config = $this->config;
        return implode('|', [$config->baseUrl, $config->appId, $config->secretHash(), $kind, $tenantKey]);
    }

    /**
     * The app's credentials, as token requests have them.
     *
     * @return array<string, string>
     */
    public function credentials(): array
    {
        return ['app_id' => $this->config->appId, 'app_secret' => $this->config->appSecret];
    }

    /**
     * A token request with a JSON body; the token of `$source` goes into it as `app_access_token`.
     *
     * @template T
     * @param array<string, string> $body
     * @param Closure(Answer): T $read
     * @return T
     */
    public function post(
        Operation $operation,
        #[SensitiveParameter] array $body,
        Closure $read,
        ?TokenSource $source = null,
    ): mixed {
        $url = $this->config->baseUrl . $operation->path;
        $build = fn(#[SensitiveParameter] string $token) => new Request(
            $operation->method,
            $url,
            $this->headers('application/json; charset=utf-8'),
            Wire::encode($source === null ? $body : [...$body, 'app_access_token' => $token]),
        );
        return $this->call($operation, $build, $body, $read, $source);
    }

    /**
     * Exchanges a code or a refresh token for a pair, at the OAuth 2.0 endpoint on the accounts host.
     *
     * @param array<string, string> $form
     */
    public function requestUserToken(#[SensitiveParameter] array $form): UserToken
    {
        $operation = TokenOperations::createUserAccessToken();
        $form = ['client_id' => $this->config->appId, 'client_secret' => $this->config->appSecret, ...$form];
        $request = new Request(
            $operation->method,
            $this->config->accountsUrl . $operation->path,
            $this->headers('application/x-www-form-urlencoded'),
            http_build_query($form, '', '&', PHP_QUERY_RFC3986),
        );
        $now = $this->clock->time();
        $read = static function (Answer $answer) use ($now): UserToken {
            $grant = self::grant($answer, 'access_token', 'expires_in');
            $content = $answer->content;
            $refreshLeft = self::positive($content->refresh_token_expires_in ?? null);
            return new UserToken(
                accessToken: $grant->value,
                refreshToken: Wire::isToken($content->refresh_token ?? null) ? $content->refresh_token : null,
                expiresAt: self::moment($now + $grant->lifetime),
                refreshExpiresAt: $refreshLeft === null ? null : self::moment($now + $refreshLeft),
                scope: is_string($content->scope ?? null) ? $content->scope : null,
            );
        };
        return $this->call($operation, static fn() => $request, $form, $read, codeOptional: true);
    }

    /**
     * The token in an answer. A lifetime that is a numeric string counts as a number.
     *
     * @throws AuthException there is none that can be used
     */
    public static function grant(Answer $answer, string $token, string $expire = 'expire'): Grant
    {
        $value = $answer->content->$token ?? null;
        $lifetime = self::positive($answer->content->$expire ?? null);
        $isToken = Wire::isToken($value);
        if ($isToken && $lifetime !== null) {
            return new Grant($value, $lifetime);
        }
        throw new AuthException(
            'the answer holds no usable token: '
                . ($isToken ? "$expire is not a positive number" : "$token is missing or no text for a header"),
            code: (int) $answer->code,
            httpStatus: $answer->response->status,
            logId: $answer->logId(),
        );
    }

    public static function positive(mixed $value): ?float
    {
        $number = is_numeric($value) ? (float) $value : 0.0;
        return $number > 0 && $number < 1e10 ? $number : null;
    }

    /**
     * @template T
     * @param Closure(string): Request $build
     * @param array<string, string> $values
     * @param Closure(Answer): T $read
     * @return T
     */
    private function call(
        Operation $operation,
        #[SensitiveParameter] Closure $build,
        #[SensitiveParameter] array $values,
        Closure $read,
        ?TokenSource $source = null,
        bool $codeOptional = false,
    ): mixed {
        $limits = $this->config->limits;
        $call = new Call(
            $operation,
            $build,
            // No deadline: the request serves every caller that waits, and must not end with the first one's time.
            new Limits($limits->timeout, $limits->connectTimeout, null, $limits->maxRetries),
            source: $source,
            isTokenRequest: true,
            codeOptional: $codeOptional,
            secrets: array_values(array_intersect_key($values, array_flip(self::SECRET_FIELDS))),
        );
        return $this->caller->call($call, $read);
    }

    /**
     * @return array<string, string>
     */
    private function headers(string $contentType): array
    {
        return [
            'accept' => 'application/json',
            'user-agent' => $this->config->userAgent,
            'content-type' => $contentType,
        ];
    }

    private static function moment(float $seconds): DateTimeImmutable
    {
        return new DateTimeImmutable('@' . (int) $seconds);
    }
}
