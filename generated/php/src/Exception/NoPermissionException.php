<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121005 (HTTP 403): The caller may not do this.
 *
 * 无权限进行该操作。
 */
final class NoPermissionException extends ApiException
{
}
