<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use Closure;
use DateTimeImmutable;
use stdClass;

/**
 * Reads lists, and the items of those that hold no objects of the catalogue.
 *
 * A path is where a value stands in the body.
 *
 * @internal
 */
final class Item
{
    /**
     * @template T
     * @param Closure(mixed, string): T $read What reads an item.
     * @return list<T>
     * @throws Fault
     */
    public static function list(mixed $json, string $path, Closure $read): array
    {
        if (!is_array($json)) {
            throw Fault::type('an array', $json, $path);
        }
        $items = [];
        foreach ($json as $index => $item) {
            $items[] = $read($item, "$path/$index");
        }
        return $items;
    }

    /** @throws Fault */
    public static function string(mixed $json, string $path): string
    {
        return is_string($json) ? $json : throw Fault::type('a string', $json, $path);
    }

    /** @throws Fault */
    public static function boolean(mixed $json, string $path): bool
    {
        return is_bool($json) ? $json : throw Fault::type('a boolean', $json, $path);
    }

    /** @throws Fault */
    public static function integer(mixed $json, string $path): int
    {
        return is_int($v = Value::integer($json)) ? $v : throw Fault::type('an integer', $json, $path);
    }

    /** @throws Fault */
    public static function number(mixed $json, string $path): float
    {
        return is_float($v = Value::number($json)) && is_finite($v) ? $v : throw Fault::type('a number', $json, $path);
    }

    /** @throws Fault */
    public static function dateTime(mixed $json, string $path): DateTimeImmutable
    {
        $v = Value::dateTime($json);
        return $v instanceof DateTimeImmutable ? $v : throw Fault::type('a date-time', $json, $path);
    }

    /** @throws Fault */
    public static function map(mixed $json, string $path): stdClass
    {
        return $json instanceof stdClass ? $json : throw Fault::type('an object', $json, $path);
    }

    /** Takes whatever comes. */
    public static function any(mixed $json): mixed
    {
        return $json;
    }
}
