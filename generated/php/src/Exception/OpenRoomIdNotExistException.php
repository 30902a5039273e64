<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992375: A room id does not exist.
 *
 * open_room_id 不存在。
 */
final class OpenRoomIdNotExistException extends ApiException
{
}
