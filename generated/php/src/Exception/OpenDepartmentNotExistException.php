<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992358: A department id does not exist.
 *
 * open_department_id 不存在。
 */
final class OpenDepartmentNotExistException extends ApiException
{
}
