<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Get a recording (获取录制文件).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $result = $client->recordings->get(
        '6911188411934433028',
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

$recording = $result->recording;
if ($recording !== null) {
    echo 'url: ', $recording->url, "\n";
    echo 'duration: ', $recording->duration, "\n";
}
