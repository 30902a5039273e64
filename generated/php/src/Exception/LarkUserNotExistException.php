<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992353: An open_id does not exist.
 *
 * 部分 open_id 不存在。
 */
final class LarkUserNotExistException extends ApiException
{
}
