<?php

/*
 * The PHP driver: frames come on standard input, become calls of the package, and are answered on standard output.
 *
 * Each call is a task of `FeishuVc\Tasks`; while none can go on, the next frame is read.
 */

declare(strict_types=1);

use FeishuVc\Clock;
use FeishuVc\Exception\ApiException;
use FeishuVc\Exception\AuthException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\Exception\RateLimitException;
use FeishuVc\FeishuVcClient;
use FeishuVc\FileTokenStore;
use FeishuVc\MemoryTokenStore;
use FeishuVc\Model;
use FeishuVc\RequestOptions;
use FeishuVc\Sleeper;
use FeishuVc\StoredToken;
use FeishuVc\Tasks;
use FeishuVc\TokenStore;
use FeishuVc\UserToken;
use GuzzleHttp\Promise\CancellationException;
use Psr\Log\AbstractLogger;

require "$argv[1]/vendor/autoload.php";

ini_set('zend.exception_ignore_args', '0'); // arguments are printed with the trace, and must not show secrets
ini_set('display_errors', 'stderr');
ob_start(static function (string $printed): string {
    fwrite(STDERR, $printed); // nothing but frames goes to standard output
    return '';
}, 1);

const FEATURES = [
    'sync', 'virtual_clock', 'lasting_client', 'nul', 'parallel', 'cancel', 'memory_store', 'file_store', 'proxy',
    'log',
];

/** Clock and sleeper: a wait is noted, and time moves on at once. */
final class VirtualTime implements Clock, Sleeper
{
    public float $passed = 0.0;

    /** @var list<int> */
    public array $sleepsMs = [];

    public function monotonic(): float
    {
        return 1000.0 + $this->passed;
    }

    public function time(): float
    {
        return 1_700_000_000.0 + $this->passed;
    }

    public function sleep(float $seconds): void
    {
        $this->sleepsMs[] = (int) round($seconds * 1000);
        $this->passed += $seconds;
    }
}

final class FailingStore implements TokenStore
{
    public function get(string $key): ?StoredToken
    {
        throw new RuntimeException('the store is down');
    }

    public function set(string $key, StoredToken $token): void
    {
        throw new RuntimeException("the store is down: $token->value");
    }

    public function delete(string $key, string $value): void
    {
        throw new RuntimeException('the store is down');
    }

    public function lock(string $key): bool
    {
        throw new RuntimeException('the store is down');
    }

    public function unlock(string $key): void
    {
        throw new RuntimeException('the store is down');
    }
}

/** Everything that is logged, to standard error. */
final class StderrLogger extends AbstractLogger
{
    public function log($level, $message, array $context = []): void
    {
        $value = static fn(array $match) => $context[$match[1]] ?? 'none';
        $text = preg_replace_callback('/\{(\w+)}/', $value, (string) $message);
        fwrite(STDERR, "$level: $text " . json_encode($context) . "\n");
    }
}

/** What `onRefresh` throws when it is told to fail. */
final class CallbackException extends Exception
{
}

/** A client of the SDK, made as the frame says. */
final class Client
{
    public readonly FeishuVcClient $sdk;

    public readonly VirtualTime $time;

    /** @var list<UserToken> */
    public array $refreshed = [];

    /**
     * @param array<string, mixed> $frame
     */
    public function __construct(array $frame)
    {
        $config = $frame['config'];
        $this->time = new VirtualTime();
        $isVirtual = $frame['clock'] === 'virtual';
        $fails = ($config['on_refresh'] ?? null) === 'fail_once';
        unset($config['on_refresh']);
        $given = inSeconds($config) + ['domain' => $frame['base_url'], 'logger' => new StderrLogger()];
        if ($isVirtual) {
            $given += ['clock' => $this->time, 'sleeper' => $this->time];
        }
        if (isset($given['user_token'])) {
            $pair = $given['user_token'];
            $ends = (int) ($isVirtual ? $this->time->time() : time()) + ($pair['expires_in'] ?? 0);
            $given['user_token'] = new UserToken(
                $pair['access_token'],
                $pair['refresh_token'] ?? null,
                isset($pair['expires_in']) ? new DateTimeImmutable("@$ends") : null,
            );
            $given['on_refresh'] = function (UserToken $new) use (&$fails): void {
                if ($fails) {
                    $fails = false;
                    throw new CallbackException('the pair could not be kept');
                }
                $this->refreshed[] = $new;
            };
        }
        // Not the default, which is shared with whatever else runs on this machine.
        $given['token_store'] = isset($given['token_store']) ? store($given['token_store']) : new MemoryTokenStore();
        $this->sdk = new FeishuVcClient(...camelKeys($given));
    }
}

function store(string $text): TokenStore
{
    static $stores = [];
    [$kind, $name] = explode(':', "$text:");
    return match ($kind) {
        'memory' => $stores[$name] ??= new MemoryTokenStore(),
        'file' => new FileTokenStore($name),
        'failing' => new FailingStore(),
    };
}

/**
 * @param array<string, mixed> $given
 * @return array<string, mixed>
 */
function inSeconds(array $given): array
{
    $result = [];
    foreach ($given as $name => $value) {
        $inMs = str_ends_with($name, '_ms');
        $result[$inMs ? substr($name, 0, -3) : $name] = $inMs && is_numeric($value) ? $value / 1000 : $value;
    }
    return $result;
}

function camel(string $name): string
{
    return lcfirst(str_replace('_', '', ucwords($name, '_')));
}

/**
 * @param array<string, mixed> $given
 * @return array<string, mixed>
 */
function camelKeys(array $given): array
{
    return array_combine(array_map(camel(...), array_keys($given)), array_values($given));
}

/**
 * The arguments of a method, made of JSON by what its parameters are: the fields of the body among the others.
 *
 * @param array<string, mixed> $args
 * @return array<string, mixed>
 */
function arguments(ReflectionFunctionAbstract $method, array $args): array
{
    $args = [...$args, ...($args['body'] ?? [])];
    unset($args['body']);
    $given = [];
    foreach ($args as $name => $value) {
        foreach ($method->getParameters() as $parameter) {
            if ($parameter->getName() === camel($name)) {
                $given[camel($name)] = argument($value, $parameter, $method);
            }
        }
    }
    return $given;
}

function argument(mixed $value, ReflectionParameter $parameter, ReflectionFunctionAbstract $method): mixed
{
    if (is_string($value) && preg_match('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/', $value)) {
        return new DateTimeImmutable($value);
    }
    // Models are told by their types, those in lists by the doc comment.
    $pattern = '/@param list<(\w+)>\S* \$' . $parameter->getName() . '\b/';
    $doc = preg_match($pattern, (string) $method->getDocComment(), $match);
    $type = str_replace('FeishuVc\\Models\\', '', (string) $parameter->getType());
    preg_match_all('/\w+/', $doc ? $match[1] : $type, $names);
    foreach ($names[0] as $name) {
        $model = "FeishuVc\\Models\\$name";
        if (is_subclass_of($model, Model::class) && is_array($value)) {
            $make = static fn(array $fields) => new $model(
                ...arguments(new ReflectionMethod($model, '__construct'), $fields),
            );
            return $doc ? array_map($make, $value) : $make($value);
        }
    }
    return $value;
}

/**
 * A result in canonical JSON.
 */
function canonical(mixed $value): mixed
{
    return match (true) {
        $value instanceof DateTimeInterface => $value->format('Y-m-d\TH:i:s\Z'),
        $value instanceof BackedEnum => $value->value,
        is_array($value) => array_map(canonical(...), $value),
        $value instanceof Model => (object) array_combine(
            array_map(
                static fn(string $name) => strtolower((string) preg_replace('/[A-Z]/', '_$0', $name)),
                array_keys(get_object_vars($value)),
            ),
            array_map(canonical(...), array_values(get_object_vars($value))),
        ),
        default => $value,
    };
}

/**
 * What PHP prints of a value, in all its ways.
 */
function printed(mixed $value): string
{
    ob_start();
    var_dump($value);
    return ob_get_clean() . print_r($value, true);
}

/**
 * @return array<string, mixed>
 */
function normalForm(Throwable $error): array
{
    $message = (string) $error;
    if (!$error instanceof FeishuVcException) {
        $kind = match (true) {
            $error instanceof CancellationException => 'cancelled',
            $error instanceof CallbackException => 'callback',
            default => 'crash',
        };
        return ['kind' => $kind, 'message' => $message];
    }
    $isListed = $error instanceof ApiException
        && !in_array($error::class, [ApiException::class, AuthException::class, RateLimitException::class], true);
    return [
        'kind' => $error->kind(),
        'code' => $error->getCode() ?: null,
        'name' => $isListed ? substr((string) strrchr($error::class, '\\'), 1, -strlen('Exception')) : null,
        'msg' => $error->msg,
        'http_status' => $error->httpStatus,
        'log_id' => $error->logId,
        'method' => $error->method,
        'path' => $error->path,
        'attempts' => $error->attempts,
        'retry_after' => $error->retryAfter,
        'advice' => $error->advice,
        'troubleshooter' => $error->troubleshooter,
        'permission_violations' => array_map(get_object_vars(...), $error->permissionViolations),
        'field_violations' => array_map(get_object_vars(...), $error->fieldViolations),
        'message' => $message,
    ];
}

/**
 * @param array<string, mixed> $frame
 * @param array<string, mixed> $content
 */
function answer(array $frame, array $content, string $op = 'result'): void
{
    $flags = JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;
    fwrite(STDOUT, json_encode(['op' => $op, 'id' => $frame['id'] ?? null, ...$content], $flags) . "\n");
}

/**
 * Answers with what a function returns or throws; with all items of what can be iterated.
 *
 * @param array<string, mixed> $frame
 */
function perform(array $frame, callable $function): void
{
    $items = [];
    try {
        $result = $function();
        if ($result instanceof Generator) {
            foreach ($result as $item) {
                $items[] = $item; // what came before an error stays
            }
            $result = $items;
        }
        answer($frame, ['ok' => canonical($result), 'repr' => printed($result)]);
    } catch (Throwable $error) {
        answer($frame, ['error' => [...normalForm($error), 'items' => canonical($items)]]);
    }
}

/**
 * @param array<string, mixed> $frame
 */
function call(Client $client, array $frame): mixed
{
    $names = array_map(camel(...), explode('.', $frame['method']));
    $method = array_pop($names);
    $owner = $names === [] ? $client->sdk : $client->sdk->{$names[0]};
    $given = arguments(new ReflectionMethod($owner, $method), $frame['args']);
    if ($frame['options'] !== []) {
        $given['options'] = new RequestOptions(...camelKeys(inSeconds($frame['options'])));
    }
    return $owner->$method(...$given);
}

/**
 * @param array<string, mixed> $frame
 */
function handle(array $frame): void
{
    static $clients = [];
    static $tasks = [];
    $client = $clients[$frame['client'] ?? ''] ?? null;
    match (true) {
        $frame['op'] === 'hello' => answer($frame, [
            'proto' => 1,
            'lang' => 'php',
            'sdk' => '1.0.0',
            'runtime' => 'PHP ' . PHP_VERSION,
            'features' => FEATURES,
        ], 'hello'),
        $frame['op'] === 'client' => perform($frame, function () use (&$clients, $frame): stdClass {
            $clients[$frame['id']] = new Client($frame);
            return new stdClass();
        }),
        $frame['op'] === 'cancel' => $tasks[$frame['id']]->cancel(),
        $client === null => answer($frame, ['driver_error' => "there is no such client for $frame[op]"]),
        $frame['op'] === 'call' => $tasks[$frame['id']] = Tasks::start(
            static fn() => perform($frame, static fn() => call($client, $frame)),
        ),
        $frame['op'] === 'advance' => [
            $client->time->passed += $frame['ms'] / 1000,
            answer($frame, ['client' => $frame['client'], 'sleeps_ms' => $client->time->sleepsMs], 'advanced'),
        ],
        $frame['op'] === 'describe' => answer($frame, [
            'ok' => ['repr' => printed($client->sdk), 'refreshed' => canonical($client->refreshed)],
        ]),
        $frame['op'] === 'close' => perform($frame, $client->sdk->close(...)),
        default => answer($frame, ['driver_error' => "cannot do $frame[op]"]),
    };
}

stream_set_blocking(STDIN, false);
$rest = '';
while (true) {
    $isBusy = Tasks::tick();
    $read = [STDIN];
    $none = null;
    if (stream_select($read, $none, $none, $isBusy ? 0 : 1) === 0) {
        continue;
    }
    $chunk = fread(STDIN, 1 << 16);
    if ($chunk === '' && feof(STDIN)) {
        break;
    }
    $rest .= $chunk;
    while (($end = strpos($rest, "\n")) !== false) {
        $frame = json_decode(substr($rest, 0, $end), true, flags: JSON_THROW_ON_ERROR);
        $rest = substr($rest, $end + 1);
        try {
            handle($frame);
        } catch (Throwable $error) {
            answer($frame, ['driver_error' => (string) $error]);
        }
    }
}
