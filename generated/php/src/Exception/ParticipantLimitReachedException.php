<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122006 (HTTP 400): The meeting is full.
 *
 * 参会人数达到上限。
 */
final class ParticipantLimitReachedException extends ApiException
{
}
