<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * A telephone or a SIP device.
 */
final readonly class PstnSipInfo extends Model
{
    protected const FIELDS = [
        'nickname' => ['nickname', 'string'],
        'main_address' => ['mainAddress', 'string'],
    ];

    /**
     * @param string|null $nickname Name to be shown.
     * @param string|null $mainAddress Number, as country code, dash, area code and number.
     */
    public function __construct(
        public ?string $nickname = null,
        public ?string $mainAddress = null,
    ) {
    }
}
