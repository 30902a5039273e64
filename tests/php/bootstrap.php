<?php

/*
 * The generated package without Composer, and what the tests share.
 */

declare(strict_types=1);

require_once __DIR__ . '/../../generated/php/autoload.php';

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/' . substr($class, strlen('FeishuVc\\Tests\\')) . '.php';
    if (str_starts_with($class, 'FeishuVc\\Tests\\') && is_file($file)) {
        require $file;
    }
});
