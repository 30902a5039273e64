<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Exception\ConfigException;

/**
 * Puts values into paths and queries. A value can never reach another path: it is encoded, and `..` is refused.
 *
 * @internal
 */
final class Url
{
    /**
     * The path with its values, percent-encoded.
     *
     * @param array<string, string> $values
     * @throws ConfigException a value is empty, `.` or `..`, or not valid text
     */
    public static function path(string $template, array $values): string
    {
        $pairs = [];
        foreach ($values as $name => $value) {
            if (in_array($value, ['', '.', '..'], true)) {
                throw new ConfigException("$name must not be '$value': it is a part of the path $template");
            }
            $pairs['{' . $name . '}'] = rawurlencode(self::checked($name, $value));
        }
        return strtr($template, $pairs);
    }

    /**
     * The query string. Parameters that are null are left out, lists are repeated.
     *
     * @param array<string, mixed> $values
     * @throws ConfigException a value is not valid text
     */
    public static function query(array $values): string
    {
        $pairs = [];
        foreach ($values as $name => $value) {
            foreach (is_array($value) ? $value : [$value] as $item) {
                if ($item !== null) {
                    $pairs[] = rawurlencode($name) . '=' . rawurlencode(self::checked($name, Wire::text($item)));
                }
            }
        }
        return implode('&', $pairs);
    }

    private static function checked(string $name, string $value): string
    {
        return mb_check_encoding($value, 'UTF-8') ? $value : throw new ConfigException("$name is not valid UTF-8");
    }
}
