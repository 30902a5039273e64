<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * A reservation that was made.
 */
final readonly class ApplyReserveResult extends Model
{
    protected const FIELDS = [
        'reserve' => ['reserve', Reserve::class],
        'reserve_correction_check_info' => ['reserveCorrectionCheckInfo', ReserveCorrectionCheckInfo::class],
    ];

    /**
     * @param Reserve|null $reserve A reservation. Which fields come depends on the operation.
     * @param ReserveCorrectionCheckInfo|null $reserveCorrectionCheckInfo What was wrong with the settings.
     */
    public function __construct(
        public ?Reserve $reserve = null,
        public ?ReserveCorrectionCheckInfo $reserveCorrectionCheckInfo = null,
    ) {
    }
}
