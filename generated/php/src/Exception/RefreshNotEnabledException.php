<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20074 (HTTP 400): The app may not renew user tokens.
 *
 * 应用未开启刷新。
 */
final class RefreshNotEnabledException extends AuthException
{
}
