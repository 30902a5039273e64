<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991401: The caller's address is not on the app's allowlist.
 *
 * IP 不在应用白名单内。
 */
final class IpDeniedException extends ApiException
{
}
