<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20002 (HTTP 400): The app id and the app secret do not match.
 *
 * 应用凭证错误。
 */
final class OAuthClientInvalidException extends AuthException
{
}
