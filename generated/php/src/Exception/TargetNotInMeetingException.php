<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122004 (HTTP 400): The user who is meant is not in the meeting.
 *
 * 操作对象不在会中。
 */
final class TargetNotInMeetingException extends ApiException
{
}
