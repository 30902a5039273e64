<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Settings of a call between two.
 */
final readonly class CallSetting extends Model
{
    protected const FIELDS = [
        'callee' => ['callee', Callee::class],
    ];

    /**
     * @param Callee|null $callee Who is called.
     */
    public function __construct(
        public ?Callee $callee = null,
    ) {
    }
}
