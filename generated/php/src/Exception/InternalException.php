<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121001 (HTTP 500): The platform failed.
 *
 * 服务器内部错误。
 */
final class InternalException extends ApiException
{
}
