<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What was wrong with the settings.
 */
final readonly class ReserveCorrectionCheckInfo extends Model
{
    protected const FIELDS = [
        'invalid_host_id_list' => ['invalidHostIdList', ['string']],
    ];

    /**
     * @param list<string>|null $invalidHostIdList Assigned hosts that are not valid.
     */
    public function __construct(
        public ?array $invalidHostIdList = null,
    ) {
    }
}
