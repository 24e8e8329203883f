<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use DateTimeImmutable;
use stdClass;

/**
 * Reads the items of lists that hold no objects of the catalogue.
 *
 * @internal
 */
final class Item
{
    /** @throws Fault */
    public static function string(mixed $json): string
    {
        return is_string($json) ? $json : throw Fault::type('a string', $json);
    }

    /** @throws Fault */
    public static function boolean(mixed $json): bool
    {
        return is_bool($json) ? $json : throw Fault::type('a boolean', $json);
    }

    /** @throws Fault */
    public static function integer(mixed $json): int
    {
        return is_int($v = Value::integer($json)) ? $v : throw Fault::type('an integer', $json);
    }

    /** @throws Fault */
    public static function number(mixed $json): float
    {
        return is_float($v = Value::number($json)) && is_finite($v) ? $v : throw Fault::type('a number', $json);
    }

    /** @throws Fault */
    public static function dateTime(mixed $json): DateTimeImmutable
    {
        $v = Value::dateTime($json);
        return $v instanceof DateTimeImmutable ? $v : throw Fault::type('a date-time', $json);
    }

    /** @throws Fault */
    public static function map(mixed $json): stdClass
    {
        return $json instanceof stdClass ? $json : throw Fault::type('an object', $json);
    }

    /** Takes whatever comes. */
    public static function any(mixed $json): mixed
    {
        return $json;
    }
}
