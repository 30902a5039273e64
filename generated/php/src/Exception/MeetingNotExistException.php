<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122002 (HTTP 404): The meeting does not exist.
 *
 * 所操作的会议不存在。
 */
final class MeetingNotExistException extends ApiException
{
}
