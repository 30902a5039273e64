<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 99991662: The app is disabled.
 *
 * 应用已停用。
 */
final class AppNotInUseException extends ApiException
{
}
