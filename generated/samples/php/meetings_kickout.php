<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Remove participants (移除参会人).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\KickoutOutcome;
use FeishuVc\Models\MeetingUserInput;
use FeishuVc\Models\UserType;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->meetings->kickout(
        '6911188411934433028',
        kickoutUsers: [
            new MeetingUserInput(
                id: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
                userType: UserType::LARK_USER,
            ),
        ],
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

foreach ($result->kickoutResults ?? [] as $item) {
    echo 'id: ', $item->id, "\n";
    echo 'user_type: ', UserType::nameOf($item->userType), "\n";
    echo 'result: ', KickoutOutcome::nameOf($item->result), "\n";
}
