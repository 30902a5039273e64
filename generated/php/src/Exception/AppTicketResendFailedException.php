<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10016 (HTTP 200): The platform cannot push an app ticket.
 *
 * 重新推送应用 ticket 失败。
 */
final class AppTicketResendFailedException extends AuthException
{
}
