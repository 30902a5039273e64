<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * Where the tokens of one key come from.
 *
 * @internal
 */
interface TokenSource
{
    /**
     * What tells this token from others.
     */
    public function key(): string;

    /**
     * Whether the token may be kept in a store that others use.
     */
    public function isShared(): bool;

    /**
     * Gets a new token.
     */
    public function fetch(): Grant;
}
