<?php

/*
 * One of the processes of `ProcessesTest`: makes one call with the default store.
 */

declare(strict_types=1);

require __DIR__ . '/bootstrap.php';

$client = new FeishuVc\FeishuVcClient(appId: 'cli_a', appSecret: 'secret-of-app-a', domain: $argv[1]);
echo $client->reserves->getActiveMeeting('1')->meeting?->id;
