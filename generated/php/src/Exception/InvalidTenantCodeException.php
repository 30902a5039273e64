<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991665: The tenant token is not well formed.
 *
 * tenant_access_token 非法。
 */
final class InvalidTenantCodeException extends AuthException
{
}
