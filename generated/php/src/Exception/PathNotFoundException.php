<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991201 (HTTP 404): The platform knows no such path.
 *
 * 请求路径错误。
 */
final class PathNotFoundException extends ApiException
{
}
