<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * How to record.
 */
final readonly class StartRecordingRequest extends Model
{
    protected const FIELDS = [
        'timezone' => ['timezone', 'int'],
    ];

    /**
     * @param int|null $timezone Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
     */
    public function __construct(
        public ?int $timezone = null,
    ) {
    }
}
