<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991675: The user id is not well formed.
 *
 * user_id 格式错误。
 */
final class UserIdParseFailedException extends ApiException
{
}
