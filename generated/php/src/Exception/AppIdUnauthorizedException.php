<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10005 (HTTP 200): The app or the tenant is not known.
 *
 * 请求鉴权失败。
 */
final class AppIdUnauthorizedException extends AuthException
{
}
