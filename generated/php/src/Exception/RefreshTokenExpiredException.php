<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20037 (HTTP 400): The refresh token has ended.
 *
 * refresh token 已过期。
 */
final class RefreshTokenExpiredException extends AuthException
{
}
