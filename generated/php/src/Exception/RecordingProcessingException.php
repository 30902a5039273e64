<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Exception;

/**
 * 124002 (HTTP 400): The recording is not ready yet.
 *
 * 录制文件处理中。
 */
final class RecordingProcessingException extends ApiException
{
}
