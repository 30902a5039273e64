<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Exception\ConfigException;
use SensitiveParameter;

/**
 * A checked configuration, and the checks: arguments, else environment, else defaults. All before any I/O.
 *
 * @internal
 */
final readonly class Config
{
    use Opaque;

    private const APP_TYPES = ['custom', 'store'];

    private const HEADER_NAME = '/^[A-Za-z0-9_-]+$/D';

    private const OWN_HEADERS = [
        'accept', 'authorization', 'content-length', 'host', 'transfer-encoding', 'user-agent',
    ];

    private const HOST_NAME = '/^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?$/Di';

    private const URL = '~^http(?<secure>s?)://(?<host>\[[^]]*]|[^/:]*)(:(?<port>\d+)|)(/[\w.\~%-]+)*$~Di';

    /** More than the machine's timers take. */
    private const MOST_SECONDS = 1e9;

    public string $appId;

    public string $appSecret;

    public string $accessToken;

    public string $baseUrl;

    public string $accountsUrl;

    public string $appType;

    public Limits $limits;

    public string $userAgent;

    /**
     * @param bool $hasOther whether there are credentials besides these: a user token, a token provider
     * @throws ConfigException something is missing or malformed; the message says what to do
     */
    public function __construct(
        ?string $appId,
        #[SensitiveParameter] ?string $appSecret,
        #[SensitiveParameter] ?string $accessToken,
        bool $hasOther,
        #[SensitiveParameter] ?string $domain,
        string $appType,
        ?float $timeout,
        ?float $connectTimeout,
        ?float $deadline,
        ?int $maxRetries,
        ?string $userAgent,
    ) {
        // Arguments beat the environment: a token lying there is not used in place of credentials that were given.
        $takesToken = $appId === null && $appSecret === null && !$hasOther;
        $this->appId = self::setting('app_id', $appId, 'FEISHU_APP_ID');
        $this->appSecret = self::setting('app_secret', $appSecret, 'FEISHU_APP_SECRET');
        $this->accessToken = self::setting('access_token', $accessToken, $takesToken ? 'FEISHU_ACCESS_TOKEN' : null);
        if (($this->appId === '') !== ($this->appSecret === '')) {
            $missing = $this->appId === '' ? 'app_id' : 'app_secret';
            $variable = 'FEISHU_' . strtoupper($missing);
            throw new ConfigException("$missing is missing: give it as an argument or as $variable");
        }
        if ($this->appId . $this->accessToken === '' && !$hasOther) {
            throw new ConfigException(
                'no credentials: give app_id and app_secret (FEISHU_APP_ID, FEISHU_APP_SECRET) '
                . 'or access_token (FEISHU_ACCESS_TOKEN)',
            );
        }
        if (!in_array($appType, self::APP_TYPES, true)) {
            throw new ConfigException("app_type must be 'custom' or 'store', not '$appType'");
        }
        $this->appType = $appType;
        $domain = self::setting('domain', $domain, 'FEISHU_DOMAIN') ?: 'feishu';
        [$this->baseUrl, $this->accountsUrl] = self::urls($domain);
        $this->limits = new Limits(
            self::seconds('timeout', $timeout ?? Policy::TIMEOUTS_ATTEMPT_SECONDS),
            self::seconds('connect_timeout', $connectTimeout ?? Policy::TIMEOUTS_CONNECT_SECONDS),
            self::bound($deadline),
            self::count('max_retries', $maxRetries ?? Policy::RETRIES_MAX_RETRIES),
        );
        $this->userAgent = rtrim('feishu-vc-php/' . Policy::VERSION . ' ' . self::text('user_agent', $userAgent));
    }

    /**
     * Tells secrets apart in the keys of tokens without showing them.
     */
    public function secretHash(): string
    {
        return substr(hash('sha256', $this->appSecret), 0, 16);
    }

    /**
     * Refuses more than one of several settings that exclude each other.
     *
     * @throws ConfigException more than one was given
     */
    public static function checkOneOf(mixed ...$given): void
    {
        $names = array_keys(array_filter($given, static fn($value) => $value !== null));
        if (count($names) > 1) {
            throw new ConfigException(implode(' and ', $names) . ' exclude each other; give one of them');
        }
    }

    /**
     * A value that can stand in a header, '' for null.
     *
     * @throws ConfigException
     */
    public static function text(string $name, #[SensitiveParameter] ?string $value): string
    {
        if ($value !== null && $value !== '' && !Wire::isToken($value)) {
            throw new ConfigException(
                "$name has spaces around it, control or non-ASCII characters in it; was it copied whole?",
            );
        }
        return $value ?? '';
    }

    /**
     * @throws ConfigException
     */
    public static function filled(string $name, #[SensitiveParameter] string $value): string
    {
        return self::text($name, $value) !== '' ? $value : throw new ConfigException("$name must not be empty");
    }

    /**
     * @throws ConfigException
     */
    public static function seconds(string $name, float $value): float
    {
        return $value > 0 && $value <= self::MOST_SECONDS
            ? $value
            : throw new ConfigException("$name must be a positive number of seconds, not $value");
    }

    /**
     * The deadline; infinite or null for none.
     *
     * @throws ConfigException
     */
    public static function bound(?float $value): ?float
    {
        return $value === null || $value === INF ? null : self::seconds('deadline', $value);
    }

    /**
     * @throws ConfigException
     */
    public static function count(string $name, int $value): int
    {
        return $value >= 0 ? $value : throw new ConfigException("$name must be a whole number from 0 on, not $value");
    }

    /**
     * The headers of a call, names in lower case.
     *
     * @param array<string, string> $headers
     * @return array<string, string>
     * @throws ConfigException
     */
    public static function headers(#[SensitiveParameter] array $headers): array
    {
        foreach ($headers as $name => $value) {
            if (preg_match(self::HEADER_NAME, (string) $name) !== 1) {
                throw new ConfigException('the name of a header must consist of letters, digits, - and _');
            }
            if (in_array(strtolower((string) $name), self::OWN_HEADERS, true)) {
                throw new ConfigException("the header $name is set by the SDK; see userAgent and userAccessToken");
            }
            if (!is_string($value)) {
                throw new ConfigException("the header $name must be a string, not " . get_debug_type($value));
            }
            self::text("the header $name", $value);
        }
        return array_change_key_case($headers);
    }

    /**
     * The URL of a proxy. It may hold a password, so it is not quoted.
     *
     * @throws ConfigException
     */
    public static function proxy(#[SensitiveParameter] ?string $proxy): ?string
    {
        if ($proxy === null) {
            return null;
        }
        $parts = parse_url(self::text('proxy', $proxy));
        return is_array($parts)
            && in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https', 'socks5', 'socks5h'], true)
            && self::isHost($parts['host'] ?? '')
            && ($parts['port'] ?? 1) > 0
            ? $proxy
            : throw new ConfigException('proxy must be a URL such as http://proxy.example:3128');
    }

    private static function setting(string $name, #[SensitiveParameter] ?string $value, ?string $variable): string
    {
        if ($value === null && $variable !== null) {
            $value = getenv($variable);
            // Loaders of .env files may leave it to these alone.
            $value = $value === false ? $_ENV[$variable] ?? $_SERVER[$variable] ?? null : $value;
        }
        return self::text($name, $value);
    }

    /**
     * @return array{string, string} base URL of the API and of the accounts host
     */
    private static function urls(#[SensitiveParameter] string $domain): array
    {
        if (isset(Policy::SERVERS[$domain])) {
            return [Policy::SERVERS[$domain], Policy::ACCOUNTS_SERVERS[$domain]];
        }
        if (strpbrk($domain, '@?#') !== false) { // first: it may hold a password
            throw new ConfigException('domain must be a URL without user, query and fragment');
        }
        $url = rtrim($domain, '/');
        $isUrl = preg_match(self::URL, $url, $parts) === 1;
        if (!$isUrl || !self::isHost($parts['host']) || (int) ($parts['port'] ?? 0) > 65535) {
            $names = "'" . implode("', '", array_keys(Policy::SERVERS)) . "'";
            throw new ConfigException("domain must be $names or a URL such as https://open.feishu.cn, not '$domain'");
        }
        if ($parts['secure'] === '' && !self::isLoopback($parts['host'])) {
            throw new ConfigException(
                "domain '$domain' would send secrets unencrypted; plain http is for loopback addresses only",
            );
        }
        $known = array_search($url, Policy::SERVERS, true);
        return [$url, $known === false ? $url : Policy::ACCOUNTS_SERVERS[$known]];
    }

    private static function isHost(string $host): bool
    {
        return preg_match(self::HOST_NAME, $host) === 1 || self::address($host) !== null;
    }

    private static function isLoopback(string $host): bool
    {
        $address = self::address($host) ?? '';
        return strtolower($host) === 'localhost'
            || str_starts_with($address, '127.')
            || $address !== '' && inet_pton($address) === inet_pton('::1');
    }

    /**
     * The IP address that a host is, null if it is a name.
     */
    private static function address(string $host): ?string
    {
        $isV6 = str_starts_with($host, '[');
        return filter_var(trim($host, '[]'), FILTER_VALIDATE_IP, $isV6 ? FILTER_FLAG_IPV6 : FILTER_FLAG_IPV4) ?: null;
    }
}
