<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20065 (HTTP 400): The authorization code was used already.
 *
 * 授权码已被使用。
 */
final class AuthorizationCodeUsedException extends AuthException
{
}
