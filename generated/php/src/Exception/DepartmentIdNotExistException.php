<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992380: A department id does not exist.
 *
 * 部门 ID 不存在。
 */
final class DepartmentIdNotExistException extends ApiException
{
}
