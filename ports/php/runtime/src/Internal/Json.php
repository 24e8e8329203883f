<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use DateTimeImmutable;
use stdClass;

use function in_array;

/**
 * JSON texts and values: objects are stdClass, so that an empty one is no empty list.
 *
 * @internal
 */
final class Json
{
    /** How deep a body may be nested. */
    private const MAX_DEPTH = 128;

    /** What a number that rounds to infinity has: an exponent from 100 on, or 200 digits. Others are below 1e299. */
    private const LONG_NUMBER = '/[eE]\+?\d{3}|(?<!\d)\d{200}/';

    /** The escapes in sound JSON that have no place in PHP. */
    private const UNUSABLE = [
        // A surrogate, but no pair of them, and no escaped backslash before a "u".
        '/(?:\x5C\x5C|\x5Cud[89ab][\da-f]{2}\x5Cud[c-f][\da-f]{2})(*SKIP)(*FAIL)|\x5Cud[89a-f][\da-f]{2}/i',
        // NUL at the start of a name, which is a string with a colon behind it.
        // A quotation mark inside of a string would have a backslash before it.
        '/[{,]\s*+"\K\x5Cu0000(?=(?:[^"\x5C]++|\x5C.)*+"\s*+:)/s',
    ];

    /**
     * Decodes a body.
     *
     * Of a name that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1).
     *
     * @throws Fault
     */
    public static function decode(string $body): mixed
    {
        $text = str_starts_with($body, "\u{FEFF}") ? substr($body, 3) : $body;
        if (CollidingNames::areIn($text)) {
            throw new Fault('json', 'must be JSON: it has too many names that collide in the hash tables of PHP');
        }
        $value = self::decodeWithin($text);
        if (json_last_error() !== JSON_ERROR_NONE) {
            $value = self::decodeUnusual($text);
        }
        if (preg_match(self::LONG_NUMBER, $text) === 1 && self::hasInfinity($value)) {
            throw new Fault('json', 'must be JSON: a number is beyond the range of a float');
        }
        return $value;
    }

    private static function decodeWithin(string $text): mixed
    {
        // To json_decode(), a scalar is the first level.
        return json_decode($text, false, self::MAX_DEPTH + 1);
    }

    private static function hasInfinity(mixed $value): bool
    {
        if (is_float($value)) {
            return is_infinite($value);
        }
        if (is_array($value) || $value instanceof stdClass) {
            foreach ($value as $inner) {
                if (self::hasInfinity($inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Decodes a text that PHP's own decoder refuses, if it is sound.
     *
     * @throws Fault
     */
    private static function decodeUnusual(string $text): mixed
    {
        // What PHP decodes is UTF-8. What it refuses for another reason may not be.
        if (preg_match('//u', $text) !== 1) {
            throw new Fault('utf-8', 'must be UTF-8');
        }
        $value = null;
        if (in_array(json_last_error(), [JSON_ERROR_UTF16, JSON_ERROR_INVALID_PROPERTY_NAME], true)) {
            $text = preg_replace(self::UNUSABLE, '\ufffd', $text) ?? '';
            $value = self::decodeWithin($text);
        }
        if (json_last_error() !== JSON_ERROR_NONE) {
            $isDeep = json_last_error() === JSON_ERROR_DEPTH;
            $reason = $isDeep ? 'nested deeper than ' . self::MAX_DEPTH . ' levels' : json_last_error_msg();
            throw new Fault('json', "must be JSON: $reason");
        }
        return $value;
    }

    /**
     * A JSON object of what is known and what is not. A known property wins over an unknown one.
     *
     * @param array<array-key, mixed> $extra
     * @param array<string, mixed> $required Properties that are always there.
     * @param array<string, mixed> $optional Properties that are there when they are not null, or named as null.
     * @param list<string> $nulls
     */
    public static function object(array $extra, array $required, array $optional = [], array $nulls = []): stdClass
    {
        foreach ($optional as $name => $value) {
            if ($value !== null || in_array($name, $nulls, true)) {
                $required[$name] = $value;
            }
        }
        return (object) ($required + $extra);
    }

    /** A date-time as CodeQR writes it: YYYY-MM-DDTHH:MM:SS.mmmZ. */
    public static function dateTime(?DateTimeImmutable $instant): ?string
    {
        return $instant?->setTimezone(Value::utc())->format('Y-m-d\TH:i:s.v\Z');
    }
}
