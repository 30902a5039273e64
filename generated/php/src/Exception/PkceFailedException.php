<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 20049 (HTTP 400): The PKCE verifier does not fit the challenge.
 *
 * PKCE 校验失败。
 */
final class PkceFailedException extends AuthException
{
}
