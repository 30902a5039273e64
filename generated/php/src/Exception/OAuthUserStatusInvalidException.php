<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20066 (HTTP 400): The user is frozen, has resigned or has not joined.
 *
 * 用户状态异常。
 */
final class OAuthUserStatusInvalidException extends AuthException
{
}
