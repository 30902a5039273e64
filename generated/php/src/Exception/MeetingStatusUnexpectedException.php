<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122001 (HTTP 400): The meeting is not in a state that allows this.
 *
 * 会议状态不正确。
 */
final class MeetingStatusUnexpectedException extends ApiException
{
}
