<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992364: A user id belongs to another tenant or does not exist.
 *
 * user_id 不属于当前租户。
 */
final class UserIdCrossTenantException extends ApiException
{
}
