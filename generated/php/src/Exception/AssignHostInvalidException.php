<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 123004 (HTTP 400): An assigned host is not valid.
 *
 * 指定主持人错误。
 */
final class AssignHostInvalidException extends ApiException
{
}
