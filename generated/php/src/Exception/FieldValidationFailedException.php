<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992402 (HTTP 400): The gateway refused a field.
 *
 * 请求参数缺失或有误。
 */
final class FieldValidationFailedException extends ApiException
{
}
