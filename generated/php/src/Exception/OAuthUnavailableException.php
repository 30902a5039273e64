<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20072 (HTTP 503): The platform cannot answer now.
 *
 * 服务暂不可用。
 */
final class OAuthUnavailableException extends AuthException
{
}
