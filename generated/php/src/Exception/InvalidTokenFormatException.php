<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991671: The token is not well formed.
 *
 * token 格式错误。
 */
final class InvalidTokenFormatException extends AuthException
{
}
