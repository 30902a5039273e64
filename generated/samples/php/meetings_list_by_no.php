<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * List the meetings of a meeting number (获取与会议号关联的会议列表).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->meetings->listByNo(
        meetingNo: '123456789',
        startTime: new DateTimeImmutable('@1608883322'),
        endTime: new DateTimeImmutable('@1608888867'),
        pageSize: 2,
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

echo 'page_token: ', $result->pageToken, "\n";
foreach ($result->meetingBriefs ?? [] as $item) {
    echo 'id: ', $item->id, "\n";
    echo 'topic: ', $item->topic, "\n";
    echo 'meeting_no: ', $item->meetingNo, "\n";
}
