<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

/*
 * Delete a reservation (删除预约).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

declare(strict_types=1);

use FeishuVc\Exception\FeishuVcException;
use FeishuVc\FeishuVcClient;

require 'vendor/autoload.php';

$client = new FeishuVcClient();
try {
    $client->reserves->delete(
        '6911188411932033028',
    );
} catch (FeishuVcException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

echo "done\n";
