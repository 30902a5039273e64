<?php
// Code copied from overrides/php/src/Internal/Pages.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Exception\DecodeException;
use FeishuVc\Model;
use Generator;

/**
 * Iterates over what comes in pages. Each page is fetched when its first item is asked for.
 *
 * @internal
 */
final class Pages
{
    /**
     * The items of all pages.
     *
     * @param callable(?string): Model $fetch gets the page that begins at a token, the first one for null
     * @param string $items property of a page: its items
     * @param string $hasMore whether there is another page
     * @param string $nextToken where that one begins
     * @return Generator<int, mixed>
     * @throws DecodeException an answer promises another page and does not say where, or where we have been
     */
    public static function items(callable $fetch, string $items, string $hasMore, string $nextToken): Generator
    {
        $token = null;
        $seen = [];
        do {
            $page = $fetch($token);
            foreach ($page->$items ?? [] as $item) {
                yield $item; // not `yield from`, which would count from 0 again with each page
            }
            $token = $page->$nextToken;
            if ($page->$hasMore === true && ($token === null || $token === '' || isset($seen[$token]))) {
                $what = $token === null || $token === '' ? 'is empty' : 'was given before';
                throw new DecodeException("the answer promises another page, but its $nextToken $what");
            }
            $seen[$token] = true;
        } while ($page->$hasMore === true);
    }
}
