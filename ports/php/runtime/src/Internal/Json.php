<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use DateTimeInterface;
use stdClass;

use function in_array;

/**
 * JSON texts and values: objects are stdClass, so that an empty one is no empty list.
 *
 * @internal
 */
final class Json
{
    /** How deep a body may be nested. The decoder of PHP itself gives up at some more than this. */
    private const MAX_DEPTH = 1024;

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
     * Of a key that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1).
     *
     * @throws Fault
     */
    public static function decode(string $body): mixed
    {
        $text = str_starts_with($body, "\u{FEFF}") ? substr($body, 3) : $body;
        $value = json_decode($text, false, self::MAX_DEPTH);
        return json_last_error() === JSON_ERROR_NONE ? $value : self::decodeUnusual($text);
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
            $value = json_decode($text, false, self::MAX_DEPTH);
        }
        if (json_last_error() !== JSON_ERROR_NONE) {
            throw new Fault('json', 'must be JSON: ' . json_last_error_msg());
        }
        return $value;
    }

    /**
     * A JSON object of what is known and what is not. A known property wins over an unknown one.
     *
     * @param array<string, mixed> $extra
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

    /** A date-time as RFC 3339 has it, with milliseconds, or with more digits where it has more. */
    public static function dateTime(?DateTimeInterface $instant): ?string
    {
        return $instant?->format((int) $instant->format('u') % 1000 === 0 ? 'Y-m-d\TH:i:s.vp' : 'Y-m-d\TH:i:s.up');
    }
}
