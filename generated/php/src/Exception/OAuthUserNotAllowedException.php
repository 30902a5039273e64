<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20010 (HTTP 400): The user may not use the app.
 *
 * 用户无应用使用权限。
 */
final class OAuthUserNotAllowedException extends AuthException
{
}
