<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991400 (HTTP 429): Too many requests.
 *
 * 请求过于频繁。
 */
final class FrequencyLimitException extends RateLimitException
{
}
