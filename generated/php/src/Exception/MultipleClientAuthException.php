<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20070 (HTTP 400): The request authenticated in the body and in the header.
 *
 * 同时使用了多种客户端认证方式。
 */
final class MultipleClientAuthException extends AuthException
{
}
