<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20003 (HTTP 400): The authorization code is unknown or was used already.
 *
 * 授权码无效。
 */
final class AuthorizationCodeNotFoundException extends AuthException
{
}
