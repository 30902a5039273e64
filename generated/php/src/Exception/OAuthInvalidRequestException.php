<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20001 (HTTP 400): The token request lacks a parameter.
 *
 * 请求缺少必要参数。
 */
final class OAuthInvalidRequestException extends AuthException
{
}
