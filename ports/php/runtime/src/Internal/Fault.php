<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use CodeQR\Webhooks\Issue;
use Exception;
use stdClass;

use function array_diff_key;
use function array_key_first;

/**
 * What is wrong with a value.
 *
 * @internal
 */
final class Fault extends Exception
{
    private const READABLE = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;

    /** How many characters of a value are shown: enough to recognize it, too few to leak a body into a log. */
    private const SHOWN = 40;

    public function __construct(
        private readonly string $keyword,
        string $message,
        private readonly string $path = '',
    ) {
        parent::__construct($message);
    }

    /**
     * Throws the fault of the first property that an object must have and has not.
     *
     * @param array<true> $required The properties that it must have, as keys.
     * @param array<mixed> $object
     * @param string $path Where the object stands.
     * @throws self
     */
    public static function throwIfMissing(array $required, array $object, string $path = ''): void
    {
        $missing = array_key_first(array_diff_key($required, $object));
        if ($missing !== null) {
            throw new self('required', 'is missing', self::under($path, (string) $missing));
        }
    }

    /**
     * A property that is not what it must be.
     *
     * @param array<mixed> $object
     * @param string $path Where the object stands.
     */
    public static function in(array $object, string $name, string $expected, string $path = ''): self
    {
        return self::type($expected, $object[$name], self::under($path, $name));
    }

    /** A value that is not what it must be. */
    public static function type(string $expected, mixed $value, string $path = ''): self
    {
        $got = 'got ' . self::preview($value);
        if (str_starts_with($expected, 'a date-time')) {
            if (is_string($value)) {
                return new self('format', "must be a valid date-time, $got", $path);
            }
            $expected = str_replace('a date-time', 'a string', $expected);
        }
        $isWhole = is_int($value) || is_float($value) && floor($value) === $value;
        if ($isWhole && str_starts_with($expected, 'an integer')) {
            return $value > 0
                ? new self('maximum', 'must be at most ' . Value::GREATEST_INTEGER . ", $got", $path)
                : new self('minimum', 'must be at least ' . -Value::GREATEST_INTEGER . ", $got", $path);
        }
        return new self('type', "must be $expected, $got", $path);
    }

    private static function under(string $path, string $name): string
    {
        return $path . '/' . strtr($name, ['~' => '~0', '/' => '~1']);
    }

    /** The fault for the consumer. */
    public function issue(): Issue
    {
        return new Issue($this->path, $this->keyword, $this->getMessage());
    }

    /** Shows a value in few words. */
    private static function preview(mixed $value): string
    {
        $encoded = static fn (string $text): string => (string) json_encode($text, self::READABLE);
        return match (true) {
            $value === null => 'null',
            $value instanceof stdClass => 'object',
            is_array($value) => 'array',
            is_bool($value) => $value ? 'boolean true' : 'boolean false',
            is_string($value) => Visible::text('string ' . Visible::cut($value, self::SHOWN, $encoded)),
            default => 'number ' . substr(var_export($value, true), 0, self::SHOWN),
        };
    }
}
