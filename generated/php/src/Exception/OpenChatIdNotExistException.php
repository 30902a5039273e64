<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992356: A chat id does not exist.
 *
 * chat_id 不存在。
 */
final class OpenChatIdNotExistException extends ApiException
{
}
