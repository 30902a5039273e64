<?php

/*
 * For projects without Composer: loads the package, and Guzzle and the PSR-3 interfaces from PHP's include path,
 * where Debian's packages php-guzzlehttp-guzzle and php-psr-log put them.
 */

declare(strict_types=1);

require_once 'GuzzleHttp/autoload.php';
require_once 'Psr/Log/autoload.php';

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, strlen('FeishuVc\\'))) . '.php';
    if (str_starts_with($class, 'FeishuVc\\') && is_file($file)) {
        require $file;
    }
});
