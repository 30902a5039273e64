<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 123006 (HTTP 400): The password does not have 4 to 9 digits.
 *
 * password 无效。
 */
final class InvalidPasswordException extends ApiException
{
}
