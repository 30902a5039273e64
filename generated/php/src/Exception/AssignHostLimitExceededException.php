<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 123003 (HTTP 400): More than ten hosts.
 *
 * 指定主持人数量超过上限。
 */
final class AssignHostLimitExceededException extends ApiException
{
}
