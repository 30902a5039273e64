<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991672 (HTTP 400): The app lacks a permission.
 *
 * 应用未申请所需权限。
 */
final class AppScopeMissingException extends ApiException
{
}
