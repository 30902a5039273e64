<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Start recording (开始录制).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $client->recordings->start(
        '6911188411934433028',
        timezone: 8,
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

echo "done\n";
