<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992379: An internal department id does not exist.
 *
 * 内部部门 ID 不存在。
 */
final class InternalDepartmentIdNotExistException extends ApiException
{
}
