<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 10003 (HTTP 200): A parameter of the token request is missing or not well formed.
 *
 * 请求参数缺失或者有误。
 */
final class InvalidAuthParamException extends AuthException
{
}
