<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by itself.
 *
 * 录制参数错误。
 */
final class RecordParamException extends ApiException
{
}
