<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991301: The path does not take this method.
 *
 * 请求方法错误。
 */
final class MethodNotAllowedException extends ApiException
{
}
