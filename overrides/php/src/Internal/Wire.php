<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use BackedEnum;
use DateTimeImmutable;
use DateTimeInterface;
use FeishuVc\Model;
use SensitiveParameter;
use stdClass;
use UnexpectedValueException;

/**
 * How values look on the wire, which has its own habits: times are decimal strings of unix seconds, some integers are
 * strings, and a number may come as a string or the other way round.
 *
 * Types are `string`, `secret`, `int`, `number`, `bool`, `time`, `int64` (an integer that is a string), the name of
 * a model or of an enum, and a list with one of these for a list.
 *
 * @internal
 */
final class Wire
{
    /** The first second of the year 1 and the last one of 9999: what RFC 3339 can write. */
    private const TIMES = [-62135596800, 253402300799];

    /**
     * Reads JSON; objects become `stdClass`, integers beyond 64 bits text.
     *
     * @throws \JsonException
     */
    public static function decode(#[SensitiveParameter] string $json): mixed
    {
        return json_decode($json, false, 512, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    }

    /**
     * @throws \JsonException
     */
    public static function encode(#[SensitiveParameter] mixed $value): string
    {
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
        return json_encode($value, $flags);
    }

    /**
     * A value of an answer; null counts as absent.
     *
     * @param string|array{string|array<mixed>} $type
     * @param string $field its name, for errors
     * @throws UnexpectedValueException it makes no sense in its field
     */
    public static function read(#[SensitiveParameter] mixed $value, string|array $type, string $field): mixed
    {
        if ($value === null) {
            return null;
        }
        if (is_array($type)) {
            if (!is_array($value)) {
                throw self::wrong($field, 'a list');
            }
            $items = [];
            foreach ($value as $index => $item) {
                $items[] = self::read($item, $type[0], "{$field}[$index]");
            }
            return $items;
        }
        return match ($type) {
            'string', 'secret' => is_string($value) || is_int($value)
                ? (string) $value
                : throw self::wrong($field, 'text'),
            'int' => self::integer($value) ?? throw self::wrong($field, 'an integer'),
            'int64' => $value === '' ? null : self::integer($value) ?? throw self::wrong($field, 'an integer'),
            'time' => self::time($value, $field),
            'number' => is_numeric($value) ? (float) $value : throw self::wrong($field, 'a number'),
            'bool' => self::boolean($value) ?? throw self::wrong($field, 'true or false'),
            default => is_subclass_of($type, BackedEnum::class)
                ? self::enum($value, $type, $field)
                : self::model($value, $type, $field),
        };
    }

    /**
     * A value as the platform spells it in JSON.
     *
     * @param string|array{string|array<mixed>} $type
     */
    public static function write(#[SensitiveParameter] mixed $value, string|array $type): mixed
    {
        return match (true) {
            is_array($type) && $value !== null => array_map(static fn($item) => self::write($item, $type[0]), $value),
            $value instanceof DateTimeInterface, $type === 'int64' && $value !== null => self::text($value),
            default => $value,
        };
    }

    /**
     * A value as the platform wants it in text: booleans in words, times in unix seconds.
     */
    public static function text(#[SensitiveParameter] mixed $value): string
    {
        return match (true) {
            is_bool($value) => $value ? 'true' : 'false',
            $value instanceof DateTimeInterface => (string) $value->getTimestamp(),
            $value instanceof BackedEnum => (string) $value->value,
            default => (string) $value,
        };
    }

    /**
     * Whether a value can be a token: text that fits into a header.
     */
    public static function isToken(#[SensitiveParameter] mixed $value): bool
    {
        return is_string($value) && preg_match('/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/D', $value) === 1;
    }

    private static function integer(#[SensitiveParameter] mixed $value): ?int
    {
        if (is_string($value) && preg_match('/^-?\d+$/D', $value) === 1) {
            $value = filter_var(preg_replace('/^(-?)0+(?=\d)/', '$1', $value), FILTER_VALIDATE_INT);
        }
        return is_int($value) ? $value : null;
    }

    private static function time(#[SensitiveParameter] mixed $value, string $field): ?DateTimeImmutable
    {
        $seconds = $value === '' ? 0 : self::integer($value);
        if ($seconds === null || $seconds < self::TIMES[0] || $seconds > self::TIMES[1]) {
            throw self::wrong($field, 'a time in unix seconds');
        }
        return $seconds === 0 ? null : new DateTimeImmutable("@$seconds"); // 0 is "not yet"; @ is always UTC
    }

    private static function boolean(#[SensitiveParameter] mixed $value): ?bool
    {
        return match (true) {
            is_bool($value) => $value,
            $value === 1, $value === '1', is_string($value) && strtolower($value) === 'true' => true,
            $value === 0, $value === '0', is_string($value) && strtolower($value) === 'false' => false,
            default => null,
        };
    }

    /**
     * @param class-string<BackedEnum> $enum
     */
    private static function enum(#[SensitiveParameter] mixed $value, string $enum, string $field): BackedEnum|int|string
    {
        $integral = is_int($enum::cases()[0]->value);
        $raw = $integral ? self::integer($value) : (is_string($value) ? $value : null);
        return $raw === null
            ? throw self::wrong($field, $integral ? 'an integer' : 'text')
            : $enum::tryFrom($raw) ?? $raw;
    }

    /**
     * @param class-string<Model> $model
     */
    private static function model(#[SensitiveParameter] mixed $value, string $model, string $field): Model
    {
        return $value instanceof stdClass ? $model::read($value, $field) : throw self::wrong($field, 'an object');
    }

    private static function wrong(string $field, string $expected): UnexpectedValueException
    {
        // Not the value: it may be a secret's neighbour, or a secret.
        return new UnexpectedValueException("$field is not $expected");
    }
}
