<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992378: An app version id does not exist.
 *
 * open_app_version_id 不存在。
 */
final class OpenAppVersionIdNotExistException extends ApiException
{
}
