<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10014 (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled.
 *
 * 应用不可用或 App Secret 错误。
 */
final class AppSecretInvalidException extends AuthException
{
}
