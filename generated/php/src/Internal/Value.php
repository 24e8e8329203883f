<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use DateTimeImmutable;
use DateTimeZone;

use function is_float;
use function is_int;
use function is_string;
use function strlen;

/**
 * Turns JSON values into native ones. What cannot be turned stays as it is.
 *
 * @internal
 */
final class Value
{
    /** An RFC 3339 date-time, with its ranges, but for the length of the month. A leap second is refused. */
    private const DATE_TIME = '/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d'
        . '(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/D';

    private static ?DateTimeZone $utc = null;

    /** A number without a fraction, however it is written, as an int: 1, 1.0, 1e3. */
    public static function integer(mixed $value): mixed
    {
        $isInteger = is_float($value) && floor($value) === $value && $value >= PHP_INT_MIN && $value < -(float) PHP_INT_MIN;
        return $isInteger ? (int) $value : $value;
    }

    /** A number as a float: INF where it is out of range. */
    public static function number(mixed $value): mixed
    {
        return is_int($value) ? (float) $value : $value;
    }

    /** An RFC 3339 date-time as a native one, with microseconds. */
    public static function dateTime(mixed $value): mixed
    {
        if (!is_string($value) || preg_match(self::DATE_TIME, $value) !== 1 || !self::isDay($value)) {
            return $value;
        }
        // The one spelling that CodeQR uses, 2024-08-26T16:41:52.346Z, is read much faster than others.
        if (strlen($value) === 24 && $value[23] === 'Z') {
            self::$utc ??= new DateTimeZone('UTC');
            return DateTimeImmutable::createFromFormat('Y-m-d\TH:i:s.v\Z', $value, self::$utc);
        }
        $text = preg_replace('/(\.\d{6})\d+/', '$1', strtoupper($value));
        return DateTimeImmutable::createFromFormat(str_contains($value, '.') ? 'Y-m-d\TH:i:s.uP' : 'Y-m-d\TH:i:sP', $text);
    }

    /** Whether the day is in its month. The calendar of a year is that of 2000 years later. */
    private static function isDay(string $date): bool
    {
        $day = (int) substr($date, 8, 2);
        return $day <= 28 || checkdate((int) substr($date, 5, 2), $day, (int) substr($date, 0, 4) + 2000);
    }
}
