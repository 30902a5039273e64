<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991676: The token lacks a permission.
 *
 * token 没有对应的权限。
 */
final class TokenNoPermissionException extends ApiException
{
}
