<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992359: A user_id does not exist.
 *
 * user_id 不存在。
 */
final class UserIdNotExistException extends ApiException
{
}
