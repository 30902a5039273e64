<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10015 (HTTP 200): The app secret is wrong.
 *
 * App Secret 错误。
 */
final class WrongAppSecretException extends AuthException
{
}
