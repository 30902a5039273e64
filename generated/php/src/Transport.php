<?php
// Code copied from overrides/php/src/Transport.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Exception\ApiConnectionException;
use FeishuVc\Exception\ApiTimeoutException;
use FeishuVc\Exception\DecodeException;

/**
 * Carries one request to the server: no retries, no redirects, no cookies. The default is Guzzle.
 */
interface Transport
{
    /**
     * One HTTP exchange.
     *
     * @param float $timeout seconds for the whole exchange
     * @param float $connectTimeout seconds for setting up the connection, as a part of it
     * @throws ApiConnectionException no answer, or only a part of one
     * @throws ApiTimeoutException no answer in time
     * @throws DecodeException the body is longer than the limit, or its encoding is broken
     *
     * With `notSent: true` the first two say that the request cannot have reached the server, so that any operation
     * may be tried again.
     */
    public function send(Request $request, float $timeout, float $connectTimeout): Response;

    /**
     * Closes the connections.
     */
    public function close(): void;
}
