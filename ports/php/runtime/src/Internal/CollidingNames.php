<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use function count;
use function ctype_digit;
use function json_decode;
use function md5;
use function ord;
use function preg_match_all;
use function strlen;

/**
 * Finds names that were chosen to collide in the hash tables of PHP, which have no secret: some ten thousand of them
 * would take seconds to decode.
 *
 * @internal
 */
final class CollidingNames
{
    /** The least length of a text that can hold too many. */
    private const LEAST_LENGTH = 131072;

    private const MOST = 8192;

    /** A name. A text that is none is passed over as a whole: what is in it would be looked at again and again. */
    private const NAME = '/"((?:[^"\x5C]++|\x5C.)*+)"(?:\s*+:|(*SKIP)(*FAIL))/s';

    /** Whether a text has more names that collide than any that was not made for it. */
    public static function areIn(string $text): bool
    {
        if (strlen($text) < self::LEAST_LENGTH || preg_match_all(self::NAME, $text, $matches) <= self::MOST) {
            return false;
        }
        $names = [];
        foreach ($matches[1] as $name) {
            // Names that collide must not be the keys here.
            $names[md5($name, true)] = $name;
        }
        if (count($names) <= self::MOST) {
            return false;
        }
        $buckets = [];
        foreach ($names as $name) {
            $bucket = self::bucketOf(str_contains($name, '\\') ? (string) json_decode("\"$name\"") : $name);
            $buckets[$bucket] = ($buckets[$bucket] ?? 0) + 1;
            if ($buckets[$bucket] > self::MOST) {
                return true;
            }
        }
        return false;
    }

    /** What decides the place of a name in a table of 65,536 places: of PHP's hash, or of an int, the last 16 bits. */
    private static function bucketOf(string $name): string
    {
        if (ctype_digit($name) && strlen($name) < 19) {
            return 'int ' . ((int) $name & 0xFFFF);
        }
        $hash = 5381;
        for ($index = 0, $length = strlen($name); $index < $length; $index++) {
            $hash = (33 * $hash + ord($name[$index])) & 0xFFFF;
        }
        return (string) $hash;
    }
}
