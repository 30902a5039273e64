<?php

/*
 * Parses each PHP file of some folders, as `php -l` does, and asks for strict types in all of them.
 */

declare(strict_types=1);

$failed = 0;
foreach (array_slice($argv, 1) as $folder) {
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder)) as $file) {
        if ($file->getExtension() !== 'php') {
            continue;
        }
        $code = (string) file_get_contents($file->getPathname());
        try {
            token_get_all($code, TOKEN_PARSE);
            $problem = str_contains($code, "\ndeclare(strict_types=1);\n") ? null : 'no strict types';
        } catch (ParseError $error) {
            $problem = "{$error->getMessage()} in line {$error->getLine()}";
        }
        if ($problem !== null) {
            $failed++;
            fwrite(STDERR, "$file: $problem\n");
        }
    }
}
exit($failed > 0 ? 1 : 0);
