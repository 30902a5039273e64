<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Set the host (设置主持人).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\MeetingUserInput;
use FeishuVc\Models\UserType;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->meetings->setHost(
        '6911188411934433028',
        hostUser: new MeetingUserInput(
            id: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
            userType: UserType::LARK_USER,
        ),
        oldHostUser: new MeetingUserInput(
            id: 'ou_3ec3f6a28a0d08c45d895276e8e5e19b',
            userType: UserType::LARK_USER,
        ),
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

$hostUser = $result->hostUser;
if ($hostUser !== null) {
    echo 'id: ', $hostUser->id, "\n";
    echo 'user_type: ', UserType::nameOf($hostUser->userType), "\n";
}
