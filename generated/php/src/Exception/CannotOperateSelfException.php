<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122005 (HTTP 400): Nobody can do this to themselves.
 *
 * 操作对象不能是自己。
 */
final class CannotOperateSelfException extends ApiException
{
}
