<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10013 (HTTP 200): The platform gave no tenant token.
 *
 * 获取 Tenant Token 失败。
 */
final class TenantAccessTokenFailedException extends AuthException
{
}
