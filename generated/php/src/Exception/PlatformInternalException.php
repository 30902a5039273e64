<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 2200: The platform failed, often because of too many calls.
 *
 * 内部服务错误。
 */
final class PlatformInternalException extends ApiException
{
}
