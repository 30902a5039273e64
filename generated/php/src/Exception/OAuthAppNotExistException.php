<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20048 (HTTP 400): The app does not exist.
 *
 * 应用不存在。
 */
final class OAuthAppNotExistException extends AuthException
{
}
