<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use DateTimeImmutable;
use DateTimeZone;

use function is_float;
use function is_int;
use function is_string;
use function preg_match;
use function rtrim;
use function strlen;

/**
 * Turns JSON values into native ones. What cannot be turned stays as it is.
 *
 * @internal
 */
final class Value
{
    /** An RFC 3339 date-time: the day exists, and a leap second is refused. */
    private const DATE_TIME = <<<'REGEX'
        /^(?:
            \d{4}-(?:
                (?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])
                | (?:0[13-9]|1[0-2])-(?:29|30)
                | (?:0[13578]|1[02])-31
            )
            | (?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29
        )
        [Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?
        (?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/Dx
        REGEX;

    /** The length of a date-time with microseconds and an offset. */
    private const LONGEST = 32;

    private static ?DateTimeZone $utc = null;

    /** A number without a fraction, however it is written, as an int: 1, 1.0, 1e3. */
    public static function integer(mixed $value): mixed
    {
        // No float is the largest int, but the number after it is one.
        $isInRange = is_float($value) && $value >= PHP_INT_MIN && $value < -(float) PHP_INT_MIN;
        return $isInRange && floor($value) === $value ? (int) $value : $value;
    }

    /** A number as a float: INF where it is out of range. */
    public static function number(mixed $value): mixed
    {
        return is_int($value) ? (float) $value : $value;
    }

    /** An RFC 3339 date-time as a native one, with microseconds. */
    public static function dateTime(mixed $value): mixed
    {
        if (!is_string($value) || preg_match(self::DATE_TIME, $value) !== 1) {
            return $value;
        }
        // Of a fraction, PHP holds six digits, and it takes no great number of them.
        $text = strlen($value) > self::LONGEST ? preg_replace('/(\.\d{6})\d+/', '$1', $value) : $value;
        // PHP looks for a "Z" in a long list of time zones. Without one, the time is in the given zone.
        return new DateTimeImmutable(rtrim($text, 'Zz'), self::$utc ??= new DateTimeZone('+00:00'));
    }
}
