<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Absent;
use FeishuVc\Model;

/**
 * A telephone or a SIP device.
 */
final readonly class PstnSipInfoInput extends Model
{
    protected const FIELDS = [
        'nickname' => ['nickname', 'string', true],
        'main_address' => ['mainAddress', 'string'],
    ];

    /**
     * @param string $mainAddress Number, as country code, dash, area code and number. Mainland China only.
     * @param string|Absent|null $nickname Name to be shown.
     */
    public function __construct(
        public string $mainAddress,
        public string|Absent|null $nickname = Absent::Field,
    ) {
    }
}
