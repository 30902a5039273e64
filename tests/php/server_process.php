<?php

/*
 * The process behind `Server`: prints its port, and writes each request into a file, as a line of JSON.
 */

declare(strict_types=1);

$log = fopen($argv[1], 'a');
$replies = json_decode($argv[2], true, flags: JSON_THROW_ON_ERROR);
$context = stream_context_create(['socket' => ['backlog' => 1024]]);
$listener = stream_socket_server('tcp://127.0.0.1:0', context: $context);
stream_set_blocking($listener, false);
echo (int) substr((string) strrchr((string) stream_socket_get_name($listener, false), ':'), 1), "\n";

/** @var array<int, resource> $connections */
$connections = [];
/** @var array<int, string> $received */
$received = [];
/** @var list<array{float, int, string}> $outgoing when, to whom, what */
$outgoing = [];
/** @var array<int, list<array{int, string}>> $together */
$together = [];

$answer = static function (int $id, string $head, string $body) use ($log, &$replies, &$outgoing, &$together): void {
    [$first, $headers] = [strtok($head, "\r\n"), []];
    [$method, $target] = explode(' ', (string) $first);
    foreach (array_slice(explode("\r\n", $head), 1) as $line) {
        [$name, $value] = explode(': ', $line, 2);
        $headers[strtolower($name)] = $value;
    }
    [$path, $query] = explode('?', "$target?");
    fwrite($log, json_encode([
        'on' => "$method $path",
        'query' => $query,
        'headers' => $headers,
        'body' => $body,
    ]) . "\n");
    $reply = ['status' => 404, 'text' => 'no such reply'];
    foreach ($replies as $on => $list) {
        [$wanted, $end] = explode(' ', $on);
        if ($wanted === $method && str_ends_with($path, $end)) {
            $reply = count($list) > 1 ? array_shift($replies[$on]) : $list[0];
            break;
        }
    }
    $content = isset($reply['json']) ? json_encode($reply['json']) : $reply['text'] ?? '';
    $more = ['content-length' => strlen($content), ...$reply['headers'] ?? []];
    $text = 'HTTP/1.1 ' . ($reply['status'] ?? 200) . " Status\r\n";
    foreach ($more as $name => $value) {
        $text .= "$name: $value\r\n";
    }
    $text .= "\r\n$content";
    $number = $reply['together'] ?? 1;
    $together[$number][] = [$id, $text];
    if (count($together[$number]) >= $number) {
        foreach ($together[$number] as [$to, $what]) {
            $outgoing[] = [microtime(true) + ($reply['delay'] ?? 0), $to, $what];
        }
        $together[$number] = [];
    }
};

while (true) {
    $read = [$listener, ...$connections];
    $none = null;
    stream_select($read, $none, $none, 0, $outgoing === [] ? 200000 : 1000);
    foreach ($read as $stream) {
        if ($stream === $listener) {
            while ($new = @stream_socket_accept($listener, 0)) {
                stream_set_blocking($new, false);
                $connections[(int) $new] = $new;
                $received[(int) $new] = '';
            }
            continue;
        }
        $id = (int) $stream;
        $chunk = fread($stream, 1 << 16);
        if ($chunk === '' || $chunk === false) {
            if (feof($stream)) {
                unset($connections[$id], $received[$id]);
            }
            continue;
        }
        $received[$id] .= $chunk;
        while (($end = strpos($received[$id], "\r\n\r\n")) !== false) {
            $head = substr($received[$id], 0, $end);
            $length = preg_match('/^content-length: (\d+)/mi', $head, $match) ? (int) $match[1] : 0;
            if (strlen($received[$id]) < $end + 4 + $length) {
                break;
            }
            $answer($id, $head, substr($received[$id], $end + 4, $length));
            $received[$id] = substr($received[$id], $end + 4 + $length);
        }
    }
    foreach ($outgoing as $index => [$due, $id, $text]) {
        if ($due <= microtime(true)) {
            unset($outgoing[$index]);
            if (isset($connections[$id])) {
                @fwrite($connections[$id], $text);
            }
        }
    }
    if (posix_getppid() === 1) {
        exit; // the tests are gone
    }
}
