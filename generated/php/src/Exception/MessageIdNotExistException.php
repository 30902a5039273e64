<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992354: A message id does not exist.
 *
 * message_id 不存在。
 */
final class MessageIdNotExistException extends ApiException
{
}
