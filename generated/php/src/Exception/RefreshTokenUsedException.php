<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20073 (HTTP 400): The refresh token was used already; each can be used once.
 *
 * refresh token 已被使用。
 */
final class RefreshTokenUsedException extends AuthException
{
}
