<?php
// Code copied from overrides/php/src/FeishuVcClient.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Exception\AuthException;
use FeishuVc\Exception\ConfigException;
use FeishuVc\Internal\Config;
use FeishuVc\Internal\Core;
use FeishuVc\Internal\GuzzleTransport;
use FeishuVc\Internal\LoopSleeper;
use FeishuVc\Internal\Resources;
use FeishuVc\Internal\SystemClock;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\HandlerStack;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use SensitiveParameter;

/**
 * The Feishu / Lark video-conference API.
 *
 *     $client = new FeishuVcClient(); // FEISHU_APP_ID, FEISHU_APP_SECRET
 *     $active = $client->reserves->getActiveMeeting('6911188411932033028', withParticipants: true);
 *     echo $active->meeting?->topic;
 *
 * Tokens are fetched when the first call needs one, kept for all processes that serve the same app (see
 * `$tokenStore`), and renewed before they end. Connections stay open until the client is closed or nobody holds it
 * any more.
 */
final class FeishuVcClient
{
    use Resources;

    private readonly Core $core;

    private readonly Config $config;

    /**
     * Configures a client. Nothing is sent yet. Arguments beat the environment.
     *
     * @param string|null $appId app id; environment FEISHU_APP_ID
     * @param string|null $appSecret app secret; environment FEISHU_APP_SECRET
     * @param string|null $accessToken a token that is used as it is, never renewed; environment
     *     FEISHU_ACCESS_TOKEN, if no other credentials are given as arguments
     * @param string|null $domain `feishu` (default), `lark`, or a URL; plain http to loopback only; environment
     *     FEISHU_DOMAIN
     * @param string $appType `custom` or `store`; a store app needs `$appTicket` and, per call, `tenantKey`
     * @param float|null $timeout seconds for an attempt; 30 by default
     * @param float|null $connectTimeout seconds for connecting, as a part of `$timeout`; 5 by default
     * @param float|null $deadline seconds for a whole call: attempts, waits and token requests; no bound by default
     * @param int|null $maxRetries how often a failed call is repeated when that is safe; 2 by default
     * @param TokenStore|null $tokenStore keeps tokens beyond the client; APCu by default where it is enabled, else
     *     files in the system's folder for temporary files that only their owner can read
     * @param LoggerInterface|null $logger where to log; nowhere by default
     * @param string|null $userAgent what to add to the user agent, such as `my-bot/1.2`
     * @param string|null $proxy URL of a proxy, in place of the environment's
     * @param ClientInterface|null $httpClient your own Guzzle client; none of its defaults gets into a request but
     *     proxy, TLS and the like
     * @param HandlerStack|null $handler your own Guzzle handler stack
     * @param Transport|null $transport carries the requests in place of Guzzle
     * @param UserToken|null $userToken a user's token pair; operations that take a user token are called as that user
     * @param (callable(UserToken): mixed)|null $onRefresh called with each new pair of `$userToken` before it is
     *     used, to keep it; if it throws, so does the call, and the next call hands the pair over again. It must not
     *     call this client
     * @param string|(callable(): ?string)|null $appTicket the ticket that the platform pushed, or a function (no
     *     name of one) that returns the latest one
     * @param TokenProvider|null $tokenProvider gets tenant tokens from elsewhere than the platform
     * @param Clock|null $clock tells the time; for tests
     * @param Sleeper|null $sleeper waits between attempts; for tests
     * @throws ConfigException something is missing or malformed
     */
    public function __construct(
        ?string $appId = null,
        #[SensitiveParameter] ?string $appSecret = null,
        #[SensitiveParameter] ?string $accessToken = null,
        #[SensitiveParameter] ?string $domain = null,
        string $appType = 'custom',
        ?float $timeout = null,
        ?float $connectTimeout = null,
        ?float $deadline = null,
        ?int $maxRetries = null,
        ?TokenStore $tokenStore = null,
        ?LoggerInterface $logger = null,
        ?string $userAgent = null,
        #[SensitiveParameter] ?string $proxy = null,
        ?ClientInterface $httpClient = null,
        ?HandlerStack $handler = null,
        ?Transport $transport = null,
        ?UserToken $userToken = null,
        ?callable $onRefresh = null,
        #[SensitiveParameter] string|callable|null $appTicket = null,
        ?TokenProvider $tokenProvider = null,
        ?Clock $clock = null,
        ?Sleeper $sleeper = null,
    ) {
        $this->config = new Config(
            $appId,
            $appSecret,
            $accessToken,
            $userToken !== null || $tokenProvider !== null,
            $domain,
            $appType,
            $timeout,
            $connectTimeout,
            $deadline,
            $maxRetries,
            $userAgent,
        );
        Config::checkOneOf(proxy: $proxy, httpClient: $httpClient, handler: $handler, transport: $transport);
        $this->core = new Core(
            $this->config,
            $transport ?? new GuzzleTransport($httpClient ?? $handler, Config::proxy($proxy)),
            $tokenStore ?? self::defaultStore(),
            $clock ?? new SystemClock(),
            $sleeper ?? new LoopSleeper(),
            $logger ?? new NullLogger(),
            $tokenProvider,
            $userToken,
            $onRefresh === null ? null : $onRefresh(...),
            is_string($appTicket) || $appTicket === null ? $appTicket : $appTicket(...),
        );
        $this->makeResources($this->core);
    }

    /**
     * Exchanges the code that the authorization page handed over for a user's token pair.
     *
     * @param string $code the authorization code; valid for five minutes, once
     * @param string|null $redirectUri the address that the authorization page was given
     * @param string|null $codeVerifier PKCE verifier; only if the authorization page was given a challenge
     * @param string|null $scope narrows the permissions; separated by spaces
     * @throws AuthException the platform refused; its subclasses say why
     */
    public function exchangeCode(
        #[SensitiveParameter] string $code,
        ?string $redirectUri = null,
        #[SensitiveParameter] ?string $codeVerifier = null,
        ?string $scope = null,
    ): UserToken {
        return $this->core->exchangeCode($code, $redirectUri, $codeVerifier, $scope);
    }

    /**
     * Hands over the ticket of a store app, from the platform's `app_ticket` event.
     *
     * @throws ConfigException it is empty
     */
    public function setAppTicket(#[SensitiveParameter] string $ticket): void
    {
        $this->core->setAppTicket($ticket);
    }

    /**
     * Closes the connections. A closed client cannot be used again.
     */
    public function close(): void
    {
        $this->core->close();
    }

    /**
     * What can be shown: for `var_dump` and `print_r`.
     *
     * @return array<string, string>
     */
    public function __debugInfo(): array
    {
        return [
            'appId' => $this->config->appId,
            'domain' => $this->config->baseUrl,
            'appType' => $this->config->appType,
        ];
    }

    private static function defaultStore(): TokenStore
    {
        if (ApcuTokenStore::isAvailable()) {
            return new ApcuTokenStore();
        }
        $user = function_exists('posix_geteuid') ? posix_geteuid() : get_current_user();
        return new FileTokenStore(sys_get_temp_dir() . "/feishu-vc-$user");
    }
}
