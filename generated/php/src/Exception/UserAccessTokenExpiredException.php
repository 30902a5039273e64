<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991677 (HTTP 401): The user token has ended.
 *
 * user_access_token 已过期。
 */
final class UserAccessTokenExpiredException extends AuthException
{
}
