<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 121003 (HTTP 400): A parameter has a wrong value.
 *
 * 参数错误。
 */
final class ParamException extends ApiException
{
}
