<?php
// Code copied from overrides/php/src/Internal/Retry.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use DateTimeImmutable;
use DateTimeZone;
use FeishuVc\Response;

/**
 * Decides whether a failed attempt is repeated, and after which wait. The numbers are in policy.yaml.
 *
 * @internal
 */
final class Retry
{
    /** HTTP dates as RFC 9110 has them, the two old forms included. */
    private const DATES = ['D, d M Y H:i:s \G\M\T', 'D, d M Y H:i:s O', 'l, d-M-y H:i:s \G\M\T', 'D M j H:i:s Y'];

    /**
     * Whether an answer allows another attempt. `$safe`: the operation may be repeated even if it was carried out.
     */
    public static function isRepeatable(bool $safe, int $status, ?int $code): bool
    {
        if ($code === Policy::RETRIES_RATE_LIMIT_CODE || in_array($status, Policy::RETRIES_REFUSED_STATUSES, true)) {
            return true; // refused unprocessed, so any request may be sent again
        }
        return $safe && in_array($status, Policy::RETRIES_STATUSES, true);
    }

    /**
     * Seconds that the server asks to wait, or null. `$now` is wall time, for dates.
     *
     * The platform's own header counts down to the end of its rate window and comes with other answers too, so it is
     * read only when the limit was hit. Garbage, zero and negative values count as absent.
     */
    public static function serverWait(Response $response, ?int $code, float $now): ?float
    {
        $limited = $response->status === 429 || $code === Policy::RETRIES_RATE_LIMIT_CODE;
        $own = $limited ? self::seconds($response->header(Policy::HEADERS_RATE_LIMIT_RESET)) : null;
        $value = $response->header(Policy::HEADERS_RETRY_AFTER);
        return $own ?? self::seconds($value) ?? self::secondsUntil($value, $now);
    }

    /**
     * Seconds to wait before the next repeat, after that many, when the server asks for nothing.
     */
    public static function backoff(int $retries): float
    {
        $wait = Policy::RETRIES_BACKOFF_BASE_SECONDS * 2.0 ** min($retries, 30);
        return min(Policy::RETRIES_BACKOFF_CAP_SECONDS, $wait) * (1 - Policy::RETRIES_BACKOFF_JITTER * self::random());
    }

    /**
     * A random number from 0 to 1.
     */
    public static function random(): float
    {
        return mt_rand() / mt_getrandmax();
    }

    private static function seconds(?string $value): ?float
    {
        return preg_match('/^\d+(\.\d+)?$/D', trim($value ?? '')) === 1 && (float) $value > 0 ? (float) $value : null;
    }

    private static function secondsUntil(?string $value, float $now): ?float
    {
        foreach (self::DATES as $format) {
            $date = DateTimeImmutable::createFromFormat($format, trim($value ?? ''), new DateTimeZone('UTC'));
            if ($date !== false) {
                return $date->getTimestamp() > $now ? $date->getTimestamp() - $now : null;
            }
        }
        return null;
    }
}
