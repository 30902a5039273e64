<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991661 (HTTP 400): The request carried no token.
 *
 * 请求未携带访问凭证。
 */
final class MissingAccessTokenException extends AuthException
{
}
