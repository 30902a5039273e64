<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20004 (HTTP 400): The authorization code is older than five minutes.
 *
 * 授权码已过期。
 */
final class AuthorizationCodeExpiredException extends AuthException
{
}
