<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99992361: An open_id belongs to another app.
 *
 * open_id 不属于当前应用。
 */
final class OpenIdCrossAppException extends ApiException
{
}
