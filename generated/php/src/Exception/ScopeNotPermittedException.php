<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20068 (HTTP 400): scope names a permission that was not granted.
 *
 * scope 未获授权。
 */
final class ScopeNotPermittedException extends AuthException
{
}
