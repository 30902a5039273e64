<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Invite to a meeting (邀请参会人).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\InviteOutcome;
use FeishuVc\Models\MeetingUserInput;
use FeishuVc\Models\UserType;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->meetings->invite(
        '6911188411934433028',
        invitees: [
            new MeetingUserInput(
                id: 'ou_84aad35d084aa403a838cf73ee184673',
                userType: UserType::LARK_USER,
            ),
        ],
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

foreach ($result->inviteResults ?? [] as $item) {
    echo 'id: ', $item->id, "\n";
    echo 'user_type: ', UserType::nameOf($item->userType), "\n";
    echo 'status: ', InviteOutcome::nameOf($item->status), "\n";
}
