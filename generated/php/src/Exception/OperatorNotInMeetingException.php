<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122003 (HTTP 400): Whoever asks for this must be in the meeting.
 *
 * 操作者不在会中。
 */
final class OperatorNotInMeetingException extends ApiException
{
}
