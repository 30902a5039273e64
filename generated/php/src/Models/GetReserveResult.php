<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * A reservation.
 */
final readonly class GetReserveResult extends Model
{
    protected const FIELDS = [
        'reserve' => ['reserve', Reserve::class],
    ];

    /**
     * @param Reserve|null $reserve A reservation. Which fields come depends on the operation.
     */
    public function __construct(
        public ?Reserve $reserve = null,
    ) {
    }
}
