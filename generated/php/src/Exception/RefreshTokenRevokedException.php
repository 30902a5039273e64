<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20064 (HTTP 400): The refresh token was revoked.
 *
 * refresh token 已被撤销。
 */
final class RefreshTokenRevokedException extends AuthException
{
}
