<?php
// Code copied from overrides/php/src/Internal/GuzzleTransport.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use CurlHandle;
use FeishuVc\Exception\ApiConnectionException;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\ConfigException;
use FeishuVc\Exception\DecodeException;
use FeishuVc\Exception\FeishuVcException;
use FeishuVc\Request;
use FeishuVc\Response;
use FeishuVc\Transport;
use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\BadResponseException;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Handler\CurlMultiHandler;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Psr7;
use GuzzleHttp\RequestOptions;
use Psr\Http\Message\ResponseInterface;
use RuntimeException;
use SensitiveParameter;

/**
 * HTTP through Guzzle. The only module that knows it.
 *
 * @internal
 */
final class GuzzleTransport implements Transport
{
    use Opaque;

    /** Seconds that one turn of the loop waits for the network; what else is to happen then waits no longer. */
    private const SELECT_SECONDS = 0.01;

    /** Idle connections that are kept. */
    private const CONNECTIONS = 100;

    /** What curl says before anything of the request was sent: proxy and host unknown, not connected, no TLS. */
    private const NOT_SENT = [5, 6, 7, 35, 51, 58, 59, 60, 77, 97];

    private const OPERATION_TIMEDOUT = 28;

    private const BAD_CONTENT_ENCODING = 61;

    private ?ClientInterface $client;

    private ?CurlMultiHandler $own = null;

    /**
     * @param ClientInterface|HandlerStack|null $http the caller's; null makes a client that honours the environment's
     *     proxies
     */
    public function __construct(
        ClientInterface|HandlerStack|null $http = null,
        #[SensitiveParameter] private readonly ?string $proxy = null,
    ) {
        if ($http === null) {
            $this->own = new CurlMultiHandler([
                'select_timeout' => self::SELECT_SECONDS,
                'options' => [CURLMOPT_MAXCONNECTS => self::CONNECTIONS],
            ]);
            $http = new HandlerStack($this->own);
        }
        $this->client = $http instanceof HandlerStack ? new Client(['handler' => $http]) : $http;
    }

    public function send(Request $request, float $timeout, float $connectTimeout): Response
    {
        $client = $this->client ?? throw new ConfigException('the client is closed');
        $body = new BoundedBody();
        $headers = $request->headers;
        if ($request->content !== null) {
            $headers['content-length'] = (string) strlen($request->content);
        }
        $promise = $client->sendAsync(
            new Psr7\Request($request->method, $request->url, $headers, $request->content),
            $this->options($client, $body, $timeout, $connectTimeout),
        );
        $loop = Loop::get();
        $owner = $this->own ?? $promise;
        $loop->watch($owner, $this->own === null ? static fn() => $promise->wait(false) : $this->own->tick(...));
        try {
            $loop->await($promise);
            return $this->response($promise->wait());
        } catch (BadResponseException $error) {
            // A handler stack of the caller's that raises for statuses. What they mean is not for it to say.
            return $this->response($error->getResponse());
        } catch (RequestException | ConnectException $error) {
            throw $this->failure($error, $body, $timeout);
        } finally {
            $loop->unwatch($owner);
            $promise->cancel();
        }
    }

    public function close(): void
    {
        // Connections end with the last reference to their handler; a request that is under way keeps it until then.
        $this->own = null;
        $this->client = null;
    }

    /**
     * What a request is sent with. Of the client's own defaults only those about connections get into it.
     *
     * @return array<string, mixed>
     */
    private function options(ClientInterface $client, BoundedBody $body, float $timeout, float $connectTimeout): array
    {
        $options = [
            RequestOptions::ALLOW_REDIRECTS => false,
            RequestOptions::AUTH => null,
            RequestOptions::COOKIES => false,
            RequestOptions::DECODE_CONTENT => true,
            RequestOptions::EXPECT => false,
            RequestOptions::HEADERS => null,
            RequestOptions::HTTP_ERRORS => false,
            RequestOptions::QUERY => null,
            RequestOptions::SINK => $body,
            // 0 would be no bound at all.
            RequestOptions::TIMEOUT => max(0.001, $timeout),
            RequestOptions::CONNECT_TIMEOUT => max(0.001, min($connectTimeout, $timeout)),
            RequestOptions::ON_HEADERS => static function (mixed $response) use ($body): void {
                // Guzzle's MockHandler gives exceptions, too.
                $declared = $response instanceof ResponseInterface ? $response->getHeaderLine('Content-Length') : '';
                if ((float) $declared > Policy::LIMITS_BODY_BYTES) {
                    $body->full = true;
                    throw new RuntimeException('too long');
                }
            },
            'curl' => [CURLOPT_NOPROGRESS => false, CURLOPT_PROGRESSFUNCTION => self::sendOnce()]
                + (array) $client->getConfig('curl'),
            '_err_message' => 'no answer', // without it Guzzle sends the request again if there is none
        ];
        if ($this->proxy !== null) {
            $options[RequestOptions::PROXY] = $this->proxy;
            $options['curl'][CURLOPT_NOPROXY] = ''; // what the environment exempts is about its own proxies
        }
        return $options;
    }

    /**
     * Ends a transfer that curl is about to send a second time: it does so by itself, whatever the method, if a kept
     * connection breaks before the answer begins. Whether a request may be repeated is not for it to decide.
     */
    private static function sendOnce(): Closure
    {
        $port = null;
        return static function (CurlHandle $handle) use (&$port): int {
            if (curl_getinfo($handle, CURLINFO_REQUEST_SIZE) === 0) {
                return 0;
            }
            $current = curl_getinfo($handle, CURLINFO_LOCAL_PORT);
            $port ??= $current;
            return $current === $port ? 0 : 1;
        };
    }

    private function response(ResponseInterface $response): Response
    {
        $headers = array_map(static fn(array $values) => implode(', ', $values), $response->getHeaders());
        return new Response($response->getStatusCode(), $headers, (string) $response->getBody());
    }

    private function failure(
        #[SensitiveParameter] RequestException|ConnectException $error,
        BoundedBody $body,
        float $timeout,
    ): FeishuVcException {
        $context = $error->getHandlerContext();
        $number = $context['errno'] ?? 0;
        $text = ($context['error'] ?? '') ?: 'no answer';
        // Not the exception itself: it holds the request with its token.
        $cause = new RuntimeException($number === 0 ? $text : "cURL error $number: $text", $number);
        $response = $error instanceof RequestException ? $error->getResponse() : null;
        $head = $response === null ? null : $this->response($response->withBody(Psr7\Utils::streamFor()));
        $about = ['httpStatus' => $head?->status, 'logId' => $head?->logId(), 'previous' => $cause];
        if ($body->full) {
            return new DecodeException('the answer is longer than ' . Policy::LIMITS_BODY_BYTES . ' bytes', ...$about);
        }
        if ($number === self::BAD_CONTENT_ENCODING) {
            return new DecodeException("the answer's content encoding is broken", ...$about);
        }
        if ($number === self::OPERATION_TIMEDOUT) {
            return ($context['pretransfer_time'] ?? 1) > 0
                ? new ApiTimeoutException("no complete answer within $timeout s", previous: $cause)
                : new ApiTimeoutException('no connection to the server in time', notSent: true, previous: $cause);
        }
        if (in_array($number, self::NOT_SENT, true)) {
            return new ApiConnectionException("no connection to the server: $text", notSent: true, previous: $cause);
        }
        return new ApiConnectionException("the connection broke: $text", previous: $cause);
    }
}
