<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991403: The tenant's calls of this month are used up.
 *
 * 本月 API 调用次数已达上限。
 */
final class MonthlyQuotaExceededException extends ApiException
{
}
