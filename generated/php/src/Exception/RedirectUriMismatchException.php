<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20071 (HTTP 400): redirect_uri is not the one that the authorization page was given.
 *
 * redirect_uri 不匹配。
 */
final class RedirectUriMismatchException extends AuthException
{
}
