<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20050 (HTTP 500): The platform failed.
 *
 * 系统错误。
 */
final class OAuthServerException extends AuthException
{
}
