<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Absent;
use FeishuVc\Model;

/**
 * Who is called.
 */
final readonly class CalleeInput extends Model
{
    protected const FIELDS = [
        'id' => ['id', 'string', true],
        'user_type' => ['userType', UserType::class],
        'pstn_sip_info' => ['pstnSipInfo', PstnSipInfoInput::class],
    ];

    /**
     * @param UserType|int $userType What kind of user it is.
     * @param string|Absent|null $id User id.
     * @param PstnSipInfoInput|null $pstnSipInfo A telephone or a SIP device.
     */
    public function __construct(
        public UserType|int $userType,
        public string|Absent|null $id = Absent::Field,
        public ?PstnSipInfoInput $pstnSipInfo = null,
    ) {
    }
}
