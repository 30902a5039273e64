<?php
// Code copied from overrides/php/src/Model.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

use FeishuVc\Exception\DecodeException;
use FeishuVc\Internal\Wire;
use JsonException;
use JsonSerializable;
use SensitiveParameter;
use stdClass;
use UnexpectedValueException;

/**
 * What all generated models can do: be read from an answer, be written as JSON, be printed without secrets.
 *
 * Reading is tolerant: unknown fields are ignored, unknown enum values kept, a number may come as a string and the
 * other way round, null counts as absent. `json_encode` writes what the platform would send.
 */
abstract readonly class Model implements JsonSerializable
{
    /** @var array<string, array{string, string|array<mixed>, 2?: true}> by the wire's name: property, type, may be null */
    protected const FIELDS = [];

    /**
     * Reads a model from JSON, as the platform sends it.
     *
     * @throws DecodeException not JSON, or a field has wrong content; the message names the field
     */
    final public static function fromJson(#[SensitiveParameter] string $json): static
    {
        try {
            $data = Wire::decode($json);
            return $data instanceof stdClass ? static::read($data) : throw new UnexpectedValueException('no object');
        } catch (JsonException | UnexpectedValueException $error) {
            throw new DecodeException($error->getMessage(), previous: $error);
        }
    }

    /**
     * @internal
     * @param string $field where it stands, for errors
     * @throws UnexpectedValueException a field has wrong content
     */
    final public static function read(#[SensitiveParameter] stdClass $data, string $field = ''): static
    {
        $values = [];
        foreach (static::FIELDS as $name => [$property, $type]) {
            if (isset($data->$name)) {
                $values[$property] = Wire::read($data->$name, $type, $field === '' ? $name : "$field.$name");
            }
        }
        return new static(...$values);
    }

    /**
     * The fields that are set, as the platform spells them.
     */
    final public function jsonSerialize(): stdClass
    {
        $data = new stdClass();
        foreach (static::FIELDS as $name => $field) {
            $value = $this->{$field[0]};
            if ($value !== Absent::Field && ($value !== null || isset($field[2]))) {
                $data->$name = Wire::write($value, $field[1]);
            }
        }
        return $data;
    }

    /**
     * What is set, without secrets: for `var_dump` and `print_r`.
     *
     * @return array<string, mixed>
     */
    final public function __debugInfo(): array
    {
        $shown = [];
        foreach (static::FIELDS as [$property, $type]) {
            $value = $this->$property;
            if ($value !== null && $value !== Absent::Field) {
                $shown[$property] = $type === 'secret' ? '***' : $value;
            }
        }
        return $shown;
    }
}
