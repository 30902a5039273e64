<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991674: This kind of user is not supported.
 *
 * 用户类型不支持。
 */
final class UserTypeNotSupportedException extends ApiException
{
}
