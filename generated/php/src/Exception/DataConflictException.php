<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121006 (HTTP 409): The data changed in the meantime.
 *
 * 数据冲突。
 */
final class DataConflictException extends ApiException
{
}
