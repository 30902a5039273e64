<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20036 (HTTP 400): The grant type is not supported.
 *
 * grant_type 不支持。
 */
final class UnsupportedGrantTypeException extends AuthException
{
}
