<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991664: The app token is invalid.
 *
 * app_access_token 非法。
 */
final class InvalidAppAccessTokenException extends AuthException
{
}
