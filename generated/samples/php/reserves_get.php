<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Get a reservation (获取预约).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\ReserveExpireStatus;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->reserves->get(
        '6911188411932033028',
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
    echo 'expire_status: ', ReserveExpireStatus::nameOf($reserve->expireStatus), "\n";
    echo 'reserve_user_id: ', $reserve->reserveUserId, "\n";
}
