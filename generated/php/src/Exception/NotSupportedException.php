<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121002 (HTTP 400): The platform does not support this here.
 *
 * 暂不支持该功能。
 */
final class NotSupportedException extends ApiException
{
}
