<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20026 (HTTP 400): The refresh token is invalid.
 *
 * refresh token 无效。
 */
final class RefreshTokenInvalidException extends AuthException
{
}
