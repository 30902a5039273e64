<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * The active meeting of a reservation.
 */
final readonly class GetActiveMeetingResult extends Model
{
    protected const FIELDS = [
        'meeting' => ['meeting', Meeting::class],
    ];

    /**
     * @param Meeting|null $meeting A meeting. It exists from the moment somebody joins.
     */
    public function __construct(
        public ?Meeting $meeting = null,
    ) {
    }
}
