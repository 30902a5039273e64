<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20009 (HTTP 400): The app is not installed in the user's tenant.
 *
 * 租户未安装应用。
 */
final class OAuthAppNotInstalledException extends AuthException
{
}
