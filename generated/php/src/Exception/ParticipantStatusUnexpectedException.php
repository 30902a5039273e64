<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122009 (HTTP 400): The participant is not in a state that allows this.
 *
 * 参会人状态不正确。
 */
final class ParticipantStatusUnexpectedException extends ApiException
{
}
