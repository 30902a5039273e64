<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991663 (HTTP 400): The tenant token is invalid or has ended, or the operation takes no tenant token.
 *
 * tenant_access_token 无效，或接口不支持。
 */
final class InvalidTenantAccessTokenException extends AuthException
{
}
