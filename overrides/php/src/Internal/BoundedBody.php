<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/**
 * Where a body is written to: takes no more than the limit, which ends the transfer.
 *
 * @internal
 */
final class BoundedBody implements StreamInterface
{
    use Opaque;
    use StreamDecoratorTrait;

    public bool $full = false;

    private int $written = 0;

    private StreamInterface $stream;

    public function __construct()
    {
        $this->stream = Utils::streamFor('');
    }

    public function write($string): int
    {
        $this->written += strlen($string);
        $this->full = $this->full || $this->written > Policy::LIMITS_BODY_BYTES;
        return $this->full ? 0 : $this->stream->write($string);
    }
}
