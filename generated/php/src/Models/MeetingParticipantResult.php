<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What came of a removal.
 */
final readonly class MeetingParticipantResult extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'user_type' => ['userType', UserType::class],
        'result' => ['result', KickoutOutcome::class],
    ];

    /**
     * @param string|null $id User id.
     * @param UserType|int|null $userType What kind of user it is.
     * @param KickoutOutcome|int|null $result What came of a removal.
     */
    public function __construct(
        public ?string $id = null,
        public UserType|int|null $userType = null,
        public KickoutOutcome|int|null $result = null,
    ) {
    }
}
