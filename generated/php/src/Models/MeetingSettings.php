<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * Settings of a reserved meeting.
 */
final readonly class MeetingSettings extends Model
{
    protected const FIELDS = [
        'topic' => ['topic', 'string'],
        'action_permissions' => ['actionPermissions', [ActionPermission::class]],
        'meeting_initial_type' => ['meetingInitialType', MeetingInitialType::class],
        'meeting_connect' => ['meetingConnect', 'bool'],
        'call_setting' => ['callSetting', CallSetting::class],
        'auto_record' => ['autoRecord', 'bool'],
        'assign_host_list' => ['assignHostList', [AssignHost::class]],
    ];

    /**
     * @param string|null $topic Subject.
     * @param list<ActionPermission>|null $actionPermissions Who may do what. Entries for the same action add up.
     * @param MeetingInitialType|int|null $meetingInitialType How a meeting begins.
     * @param bool|null $meetingConnect Whether the meeting is open to other conference systems (beta).
     * @param CallSetting|null $callSetting Settings of a call between two.
     * @param bool|null $autoRecord Whether recording starts by itself.
     * @param list<AssignHost>|null $assignHostList Who becomes host.
     */
    public function __construct(
        public ?string $topic = null,
        public ?array $actionPermissions = null,
        public MeetingInitialType|int|null $meetingInitialType = null,
        public ?bool $meetingConnect = null,
        public ?CallSetting $callSetting = null,
        public ?bool $autoRecord = null,
        public ?array $assignHostList = null,
    ) {
    }
}
