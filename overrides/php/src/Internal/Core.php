<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use FeishuVc\Clock;
use FeishuVc\Exception\ConfigException;
use FeishuVc\Model;
use FeishuVc\Request;
use FeishuVc\RequestOptions;
use FeishuVc\Sleeper;
use FeishuVc\TokenProvider;
use FeishuVc\TokenStore;
use FeishuVc\Transport;
use FeishuVc\UserToken;
use JsonException;
use Psr\Log\LoggerInterface;
use SensitiveParameter;

/**
 * What a client is made of, and the way from a method to a call: configuration, token sources, requests.
 *
 * @internal
 */
final class Core
{
    use Opaque;

    private readonly Caller $caller;

    private readonly TokenCache $tokens;

    private readonly Platform $platform;

    private readonly StoreAppToken $storeApp;

    private ?RefreshedUserToken $user = null;

    private bool $isClosed = false;

    /**
     * @param string|Closure(): ?string|null $appTicket
     * @param Closure(UserToken): mixed|null $onRefresh
     */
    public function __construct(
        private readonly Config $config,
        private readonly Transport $transport,
        TokenStore $store,
        Clock $clock,
        Sleeper $sleeper,
        LoggerInterface $logger,
        private readonly ?TokenProvider $provider,
        ?UserToken $userToken,
        ?Closure $onRefresh,
        #[SensitiveParameter] string|Closure|null $appTicket,
    ) {
        $this->tokens = new TokenCache($clock, $logger, new GuardedStore($store, $logger));
        $this->caller = new Caller($transport, $this->tokens, $clock, $sleeper, $logger);
        $this->platform = new Platform($config, $clock, $this->caller);
        $this->storeApp = new StoreAppToken($this->platform, $appTicket);
        if ($userToken !== null) {
            Config::filled('user_token.access_token', $userToken->accessToken);
            if ($userToken->refreshToken !== null && $config->appId === '') {
                throw new ConfigException('a refresh token is of no use without app_id and app_secret');
            }
            $this->user = new RefreshedUserToken($this->platform, $userToken, $onRefresh);
            $this->tokens->put($this->user->key(), $this->user->current());
        }
    }

    /**
     * Calls an operation.
     *
     * @template M of Model
     * @param class-string<M>|null $result what the answer is read as; null for nothing
     * @param array<string, string> $path
     * @param array<string, mixed> $query
     * @return ($result is null ? null : M)
     */
    public function call(
        Operation $operation,
        ?string $result,
        array $path,
        array $query,
        ?Model $body,
        ?RequestOptions $options,
    ): ?Model {
        try {
            $call = $this->prepare($operation, $path, $query, $body, $options ?? new RequestOptions());
        } catch (ConfigException $error) {
            throw $error->with(operation: $operation->name, method: $operation->method, path: $operation->path);
        }
        $read = static fn(Answer $answer) => $result === null ? null : $answer->data($result);
        return $this->caller->call($call, $read);
    }

    /**
     * Exchanges an authorization code for a user's token pair.
     */
    public function exchangeCode(
        #[SensitiveParameter] string $code,
        ?string $redirectUri,
        #[SensitiveParameter] ?string $codeVerifier,
        ?string $scope,
    ): UserToken {
        $this->checkOpen();
        if ($this->config->appId === '') {
            throw new ConfigException('exchanging a code needs app_id and app_secret');
        }
        if ($code === '') {
            throw new ConfigException('code must not be empty');
        }
        $form = ['redirect_uri' => $redirectUri, 'code_verifier' => $codeVerifier, 'scope' => $scope];
        $given = array_filter($form, static fn(?string $value) => $value !== null);
        return $this->platform->requestUserToken(['grant_type' => 'authorization_code', 'code' => $code, ...$given]);
    }

    public function setAppTicket(#[SensitiveParameter] string $ticket): void
    {
        $this->storeApp->setTicket($ticket !== '' ? $ticket : throw new ConfigException('ticket must not be empty'));
    }

    public function close(): void
    {
        $this->isClosed = true;
        $this->transport->close();
    }

    /**
     * Checks the arguments, before anything is sent.
     *
     * @param array<string, string> $path
     * @param array<string, mixed> $query
     */
    private function prepare(
        Operation $operation,
        array $path,
        array $query,
        ?Model $body,
        RequestOptions $options,
    ): Call {
        $this->checkOpen();
        $defaults = $this->config->limits;
        $limits = new Limits(
            Config::seconds('timeout', $options->timeout ?? $defaults->timeout),
            $defaults->connectTimeout,
            Config::bound($options->deadline ?? $defaults->deadline),
            Config::count('max_retries', $options->maxRetries ?? $defaults->maxRetries),
        );
        $headers = [
            ...Config::headers($options->headers),
            'accept' => 'application/json',
            'user-agent' => $this->config->userAgent,
        ];
        $content = null;
        if ($body !== null) {
            $headers['content-type'] = 'application/json; charset=utf-8';
            try {
                $content = Wire::encode($body);
            } catch (JsonException) {
                throw new ConfigException('the arguments hold text that is not valid UTF-8');
            }
        }
        $query = Url::query($query);
        $url = $this->config->baseUrl . Url::path($operation->path, $path) . ($query === '' ? '' : "?$query");
        [$token, $source] = $this->token($operation, $options);
        $build = static fn(#[SensitiveParameter] string $token) => new Request(
            $operation->method,
            $url,
            [...$headers, 'authorization' => "Bearer $token"],
            $content,
        );
        return new Call($operation, $build, $limits, $source, $token, secrets: [$this->config->appSecret]);
    }

    private function checkOpen(): void
    {
        if ($this->isClosed) {
            throw new ConfigException('the client is closed');
        }
    }

    /**
     * The token of a call: one given for this call, then the configured one, the user's, the app's.
     *
     * @return array{string, ?TokenSource}
     */
    private function token(Operation $operation, RequestOptions $options): array
    {
        $takesUser = in_array('user_access_token', $operation->tokens, true);
        if ($options->userAccessToken !== null) {
            $given = Config::filled('user_access_token', $options->userAccessToken);
            return $takesUser ? [$given, null] : throw self::refusal($operation, 'user_access_token');
        }
        if ($this->config->accessToken !== '') {
            return [$this->config->accessToken, null];
        }
        if ($this->user !== null && $takesUser) {
            return ['', $this->user];
        }
        if (!in_array('tenant_access_token', $operation->tokens, true)) {
            throw self::refusal($operation, 'tenant_access_token');
        }
        $tenantKey = $options->tenantKey === null ? null : Config::filled('tenant_key', $options->tenantKey);
        return ['', $this->tenant($tenantKey)];
    }

    private function tenant(?string $tenantKey): TokenSource
    {
        if ($this->provider !== null) {
            return new ProvidedToken($this->platform, $this->provider, $tenantKey);
        }
        if ($this->config->appId === '') {
            throw new ConfigException('no tenant token can be had without app_id and app_secret');
        }
        if ($this->config->appType === 'store') {
            return $tenantKey !== null
                ? new StoreTenantToken($this->platform, $this->storeApp, $tenantKey)
                : throw new ConfigException('a store app acts in one tenant at a time: give the option tenant_key');
        }
        return $tenantKey === null
            ? new CustomAppToken($this->platform)
            : throw new ConfigException('tenant_key is for store apps; a custom app belongs to one tenant');
    }

    private static function refusal(Operation $operation, string $kind): ConfigException
    {
        $needed = implode(' or ', $operation->tokens) . ' with the permission ' . implode(' or ', $operation->scopes);
        return new ConfigException("the operation takes no $kind; it needs a $needed");
    }
}
