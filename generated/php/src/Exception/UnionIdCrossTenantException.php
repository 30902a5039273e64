<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992381: A union_id belongs to another tenant.
 *
 * union_id 不属于当前租户。
 */
final class UnionIdCrossTenantException extends ApiException
{
}
