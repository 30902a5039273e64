<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121004 (HTTP 404): What was asked for does not exist.
 *
 * 请求的数据不存在。
 */
final class DataNotExistException extends ApiException
{
}
