<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use Closure;

/**
 * Makes texts safe to show on one line of a log or a terminal.
 *
 * @internal
 */
final class Visible
{
    /** Controls, formats (bidi marks among them), separators of lines and paragraphs. */
    private const HIDDEN = '/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u';

    /** A text with each character that does not print as \uXXXX, for each of its UTF-16 units. */
    public static function text(string $text): string
    {
        $escape = static fn (array $found): string => self::escape($found[0]);
        return (string) preg_replace_callback(self::HIDDEN, $escape, $text);
    }

    /**
     * A text cut to its first characters, with an ellipsis where there are more.
     *
     * @param Closure(string): string|null $write Writes what is kept; it is kept as it is where there is none.
     */
    public static function cut(string $text, int $length, ?Closure $write = null): string
    {
        $write ??= static fn (string $kept): string => $kept;
        // A character has at most four bytes.
        $most = 4 * ($length + 2);
        $start = strlen($text) > $most ? self::whole(substr($text, 0, $most)) : $text;
        return preg_match("/^.{{$length}}(?=.)/su", $start, $kept) === 1 ? $write($kept[0]) . '…' : $write($text);
    }

    /** A text without the part of a character at its end. */
    private static function whole(string $text): string
    {
        return (string) preg_replace('/[\xC0-\xFF][\x80-\xBF]*$/D', '', $text);
    }

    private static function escape(string $character): string
    {
        // json_encode() has other escapes for some of ASCII.
        $byte = ord($character);
        return $byte < 0x80 ? sprintf('\u%04x', $byte) : trim((string) json_encode($character), '"');
    }
}
