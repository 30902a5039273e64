<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Settings of a call between two.
 */
final readonly class CallSettingInput extends Model
{
    protected const FIELDS = [
        'callee' => ['callee', CalleeInput::class],
    ];

    /**
     * @param CalleeInput $callee Who is called.
     */
    public function __construct(
        public CalleeInput $callee,
    ) {
    }
}
