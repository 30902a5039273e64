<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20024 (HTTP 400): The code or the refresh token was issued to another app.
 *
 * 授权码或 token 与应用不匹配。
 */
final class OAuthClientMismatchException extends AuthException
{
}
