<?php

/*
 * The processes of `ProcessesTest` that share memory, as the workers of PHP-FPM do: each makes one call with the
 * default store, which is APCu. Prints what each got.
 */

declare(strict_types=1);

require __DIR__ . '/bootstrap.php';

use FeishuVc\ApcuTokenStore;
use FeishuVc\FeishuVcClient;

if (!ApcuTokenStore::isAvailable()) {
    exit('APCu is not enabled');
}
$children = [];
for ($i = 0; $i < (int) $argv[2]; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        $client = new FeishuVcClient(appId: 'cli_a', appSecret: 'secret-of-app-a', domain: $argv[1]);
        echo $client->reserves->getActiveMeeting('1')->meeting?->id;
        exit;
    }
    $children[] = $child;
}
foreach ($children as $child) {
    pcntl_waitpid($child, $status);
}
