<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991673: The app is not available in the tenant.
 *
 * 应用在当前租户不可用。
 */
final class AppNotInstalledException extends ApiException
{
}
