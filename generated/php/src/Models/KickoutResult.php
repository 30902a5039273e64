<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What came of the removals.
 */
final readonly class KickoutResult extends Model
{
    protected const FIELDS = [
        'kickout_results' => ['kickoutResults', [MeetingParticipantResult::class]],
    ];

    /**
     * @param list<MeetingParticipantResult>|null $kickoutResults One entry for each removal.
     */
    public function __construct(
        public ?array $kickoutResults = null,
    ) {
    }
}
