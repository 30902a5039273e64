<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991669: The refresh token is invalid.
 *
 * 用户 refresh token 非法。
 */
final class InvalidUserRefreshTokenException extends AuthException
{
}
