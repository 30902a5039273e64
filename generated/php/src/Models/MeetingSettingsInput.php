<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Absent;
use FeishuVc\Model;
use SensitiveParameter;

/**
 * Settings of a meeting to be reserved.
 */
final readonly class MeetingSettingsInput extends Model
{
    protected const FIELDS = [
        'topic' => ['topic', 'string', true],
        'action_permissions' => ['actionPermissions', [ActionPermissionInput::class], true],
        'meeting_initial_type' => ['meetingInitialType', MeetingInitialType::class],
        'meeting_connect' => ['meetingConnect', 'bool', true],
        'call_setting' => ['callSetting', CallSettingInput::class],
        'auto_record' => ['autoRecord', 'bool', true],
        'assign_host_list' => ['assignHostList', [AssignHostInput::class], true],
        'password' => ['password', 'secret', true],
    ];

    /**
     * @param string|Absent|null $topic Subject.
     * @param list<ActionPermissionInput>|Absent|null $actionPermissions Who may do what. Entries for the same
     *     action add up.
     * @param MeetingInitialType|int|null $meetingInitialType How a meeting begins.
     * @param bool|Absent|null $meetingConnect Whether the meeting is open to other conference systems (beta).
     *     Cannot be changed later.
     * @param CallSettingInput|null $callSetting Settings of a call between two.
     * @param bool|Absent|null $autoRecord Whether recording starts by itself. False by default.
     * @param list<AssignHostInput>|Absent|null $assignHostList Who becomes host; ten at most.
     * @param string|Absent|null $password Password: 4 to 9 digits. Empty: none. Left out: the owner's personal
     *     setting decides.
     */
    public function __construct(
        public string|Absent|null $topic = Absent::Field,
        public array|Absent|null $actionPermissions = Absent::Field,
        public MeetingInitialType|int|null $meetingInitialType = null,
        public bool|Absent|null $meetingConnect = Absent::Field,
        public ?CallSettingInput $callSetting = null,
        public bool|Absent|null $autoRecord = Absent::Field,
        public array|Absent|null $assignHostList = Absent::Field,
        #[SensitiveParameter] public string|Absent|null $password = Absent::Field,
    ) {
    }
}
