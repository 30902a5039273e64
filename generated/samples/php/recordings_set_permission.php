<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Share a recording (授权录制文件).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\RecordingPermission;
use FeishuVc\Models\RecordingPermissionAction;
use FeishuVc\Models\RecordingPermissionObjectInput;
use FeishuVc\Models\RecordingPermissionType;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $client->recordings->setPermission(
        '6911188411934433028',
        permissionObjects: [
            new RecordingPermissionObjectInput(
                id: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
                type: RecordingPermissionType::USER,
                permission: RecordingPermission::VIEW,
            ),
        ],
        actionType: RecordingPermissionAction::GRANT,
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

echo "done\n";
