<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20067 (HTTP 400): A permission stands twice in scope.
 *
 * scope 重复。
 */
final class DuplicateScopeException extends AuthException
{
}
