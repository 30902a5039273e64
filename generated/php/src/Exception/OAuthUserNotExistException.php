<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20008 (HTTP 400): The user does not exist any more.
 *
 * 用户不存在。
 */
final class OAuthUserNotExistException extends AuthException
{
}
