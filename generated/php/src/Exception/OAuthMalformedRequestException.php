<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20063 (HTTP 400): The token request is not well formed.
 *
 * 请求格式错误。
 */
final class OAuthMalformedRequestException extends AuthException
{
}
