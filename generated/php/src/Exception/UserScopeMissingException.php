<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991679 (HTTP 400): The user did not grant a permission.
 *
 * 用户未授予所需权限。
 */
final class UserScopeMissingException extends ApiException
{
}
