<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122008 (HTTP 400): The meeting is locked.
 *
 * 会议被锁定。
 */
final class MeetingLockedException extends ApiException
{
}
