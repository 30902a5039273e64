<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991668 (HTTP 400): The user token is invalid, or the operation takes no user token.
 *
 * user_access_token 无效，或接口不支持。
 */
final class InvalidUserAccessTokenException extends AuthException
{
}
