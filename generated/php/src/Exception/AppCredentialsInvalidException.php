<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991543: The app id or the app secret is wrong.
 *
 * app_id 或 app_secret 不存在。
 */
final class AppCredentialsInvalidException extends AuthException
{
}
