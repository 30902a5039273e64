<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20069 (HTTP 400): The app is not enabled.
 *
 * 应用未启用。
 */
final class OAuthAppNotEnabledException extends AuthException
{
}
