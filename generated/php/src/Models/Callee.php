<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Who is called.
 */
final readonly class Callee extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string'],
        'user_type' => ['userType', UserType::class],
        'pstn_sip_info' => ['pstnSipInfo', PstnSipInfo::class],
    ];

    /**
     * @param string|null $id User id.
     * @param UserType|int|null $userType What kind of user it is.
     * @param PstnSipInfo|null $pstnSipInfo A telephone or a SIP device.
     */
    public function __construct(
        public ?string $id = null,
        public UserType|int|null $userType = null,
        public ?PstnSipInfo $pstnSipInfo = null,
    ) {
    }
}
