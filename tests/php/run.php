<?php

/*
 * Runs the tests with APCu, and fails if they leave too many lines of the package unseen.
 */

declare(strict_types=1);

const LEAST_COVERAGE = 92.0;

const EXTENSIONS = ['apcu', 'curl', 'mbstring', 'pcntl', 'pcov', 'posix', 'simplexml'];

if (($missing = array_filter(EXTENSIONS, static fn(string $name) => !extension_loaded($name))) !== []) {
    fwrite(STDERR, 'install the PHP extensions ' . implode(', ', $missing) . ", on Debian php-<name>\n");
    exit(1);
}

$report = (string) tempnam(sys_get_temp_dir(), 'clover');
$phpunit = trim((string) shell_exec('command -v phpunit'));
$package = dirname(__DIR__, 2) . '/generated/php';
$settings = ['apc.enable_cli' => '1', 'pcov.enabled' => '1', 'pcov.directory' => $package];
$command = [PHP_BINARY];
foreach ($settings as $name => $value) {
    array_push($command, '-d', "$name=$value");
}
array_push($command, $phpunit, '--configuration', __DIR__ . '/phpunit.xml', '--coverage-clover', $report);
$status = proc_close(proc_open([...$command, ...array_slice($argv, 1)], [STDIN, STDOUT, STDERR], $pipes));
if ($status === 0 && count($argv) === 1) {
    $metrics = simplexml_load_file($report)->project->metrics;
    $coverage = 100 * (int) $metrics['coveredstatements'] / (int) $metrics['statements'];
    printf("%.1f %% of the lines are covered; %.1f %% is the least\n", $coverage, LEAST_COVERAGE);
    $status = $coverage < LEAST_COVERAGE ? 1 : 0;
    foreach (simplexml_load_file($report)->xpath('//line[@type="stmt" and @count="0"]') as $line) {
        echo 'not covered: ', basename((string) $line->xpath('..')[0]['name']), ':', $line['num'], "\n";
    }
}
unlink($report);
exit($status);
