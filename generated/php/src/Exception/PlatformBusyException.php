<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 5000: The platform failed.
 *
 * 内部错误，请减少调用频率。
 */
final class PlatformBusyException extends ApiException
{
}
