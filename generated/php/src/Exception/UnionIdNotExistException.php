<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992363: A union_id does not exist.
 *
 * union_id 不存在。
 */
final class UnionIdNotExistException extends ApiException
{
}
