<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10012 (HTTP 200): The app ticket is invalid or missing.
 *
 * 获取 App Token 失败。
 */
final class AppTicketInvalidException extends AuthException
{
}
