<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 122007 (HTTP 400): The user who is called is busy.
 *
 * 被呼叫方正忙。
 */
final class CalleeBusyException extends ApiException
{
}
