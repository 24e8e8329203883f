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
    /** An RFC 3339 date-time from the year 1 on: the day exists, and a leap second is refused. */
    private const DATE_TIME = <<<'REGEX'
        /^(?!0000)(?:
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

    /** The greatest integer up to which a float holds every one (RFC 8259, section 6). */
    public const GREATEST_INTEGER = 9007199254740991;

    /** An integer of the contract, however it is written, as an int: 1, 1.0, 1e3. One that is out of bounds stays a float. */
    public static function integer(mixed $value): mixed
    {
        if (!is_int($value) && !is_float($value)) {
            return $value;
        }
        $isInteger = abs($value) <= self::GREATEST_INTEGER && (is_int($value) || floor($value) === $value);
        return $isInteger ? (int) $value : (float) $value;
    }

    /** A number as a float. */
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
        return new DateTimeImmutable(rtrim($text, 'Zz'), self::utc());
    }

    public static function utc(): DateTimeZone
    {
        return self::$utc ??= new DateTimeZone('+00:00');
    }

    /**
     * The date-times of a decoded object that CodeQR would have written in another way: as they stand, by their names.
     *
     * @param array<string, mixed> $object
     * @param list<string> $names The properties that are date-times, or lists of them.
     * @return array<string, mixed>
     */
    public static function spellings(array $object, array $names): array
    {
        $spellings = [];
        foreach ($names as $name) {
            $value = $object[$name] ?? null;
            if (is_array($value) || is_string($value) && !self::isUsual($value)) {
                $spellings[$name] = $value;
            }
        }
        return $spellings;
    }

    /** Whether a date-time is written as YYYY-MM-DDTHH:MM:SS.mmmZ. */
    private static function isUsual(string $dateTime): bool
    {
        return strlen($dateTime) === 24 && $dateTime[10] === 'T' && $dateTime[19] === '.' && $dateTime[23] === 'Z';
    }
}
