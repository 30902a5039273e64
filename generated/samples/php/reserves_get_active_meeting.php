<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Get the active meeting of a reservation (获取活跃会议).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;
use FeishuVc\Models\MeetingStatus;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->reserves->getActiveMeeting(
        '6911188411932033028',
        withParticipants: true,
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

$meeting = $result->meeting;
if ($meeting !== null) {
    echo 'id: ', $meeting->id, "\n";
    echo 'topic: ', $meeting->topic, "\n";
    echo 'url: ', $meeting->url, "\n";
    echo 'meeting_no: ', $meeting->meetingNo, "\n";
    echo 'create_time: ', $meeting->createTime?->format('Y-m-d\TH:i:s\Z'), "\n";
    echo 'start_time: ', $meeting->startTime?->format('Y-m-d\TH:i:s\Z'), "\n";
    echo 'end_time: ', $meeting->endTime?->format('Y-m-d\TH:i:s\Z'), "\n";
    echo 'status: ', MeetingStatus::nameOf($meeting->status), "\n";
    echo 'participant_count: ', $meeting->participantCount, "\n";
    echo 'participant_count_accumulated: ', $meeting->participantCountAccumulated, "\n";
}
