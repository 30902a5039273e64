<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992351: An open_id does not exist.
 *
 * open_id 无效。
 */
final class OpenIdNotExistException extends ApiException
{
}
