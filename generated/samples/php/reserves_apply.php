<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Reserve a meeting (预约会议).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\ActionPermissionInput;
use FeishuVc\Models\ActionPermissionKind;
use FeishuVc\Models\AssignHostInput;
use FeishuVc\Models\MeetingInitialType;
use FeishuVc\Models\MeetingSettingsInput;
use FeishuVc\Models\PermissionCheckField;
use FeishuVc\Models\PermissionCheckMode;
use FeishuVc\Models\PermissionCheckerInput;
use FeishuVc\Models\UserType;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->reserves->apply(
        endTime: new DateTimeImmutable('@1608888867'),
        ownerId: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
        meetingSettings: new MeetingSettingsInput(
            topic: 'my meeting',
            actionPermissions: [
                new ActionPermissionInput(
                    permission: ActionPermissionKind::BECOME_HOST,
                    permissionCheckers: [
                        new PermissionCheckerInput(
                            checkField: PermissionCheckField::USER_ID,
                            checkMode: PermissionCheckMode::ALLOW,
                            checkList: [
                                'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
                            ],
                        ),
                    ],
                ),
            ],
            meetingInitialType: MeetingInitialType::GROUP_MEETING,
            autoRecord: true,
            assignHostList: [
                new AssignHostInput(
                    userType: UserType::LARK_USER,
                    id: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
                ),
            ],
            password: '971024',
        ),
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

$reserve = $result->reserve;
if ($reserve !== null) {
    echo 'id: ', $reserve->id, "\n";
    echo 'meeting_no: ', $reserve->meetingNo, "\n";
    echo 'url: ', $reserve->url, "\n";
    echo 'app_link: ', $reserve->appLink, "\n";
    echo 'live_link: ', $reserve->liveLink, "\n";
    echo 'end_time: ', $reserve->endTime?->format('Y-m-d\TH:i:s\Z'), "\n";
}
