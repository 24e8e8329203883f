<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use CodeQR\Webhooks\Issue;
use Exception;
use stdClass;

use function array_key_exists;

/**
 * What is wrong with a value.
 *
 * @internal
 */
final class Fault extends Exception
{
    private const READABLE = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;

    public function __construct(
        private readonly string $keyword,
        string $message,
        private readonly string $path = '',
    ) {
        parent::__construct($message);
    }

    /**
     * A property that is not what it must be, or is missing.
     *
     * @param array<string, mixed> $object
     * @param string $path Where the object stands.
     */
    public static function in(array $object, string $name, string $expected, string $path = ''): self
    {
        return array_key_exists($name, $object)
            ? self::type($expected, $object[$name], self::under($path, $name))
            : self::missing($name, $path);
    }

    /** A property that is not there, of the object at a path. */
    public static function missing(string $name, string $path = ''): self
    {
        return new self('required', 'is missing', self::under($path, $name));
    }

    /** A value that is not what it must be. */
    public static function type(string $expected, mixed $value, string $path = ''): self
    {
        if ($expected === 'a date-time') {
            if (is_string($value)) {
                return new self('format', 'must be a valid date-time, got ' . self::preview($value), $path);
            }
            $expected = 'a string';
        }
        return new self('type', "must be $expected, got " . self::preview($value), $path);
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

    /** Shows a value in few words: enough to recognize it, too few to leak a body into a log. */
    private static function preview(mixed $value): string
    {
        return match (true) {
            $value === null => 'null',
            $value instanceof stdClass => 'object',
            is_array($value) => 'array',
            is_bool($value) => $value ? 'boolean true' : 'boolean false',
            is_string($value) => 'string ' . json_encode(self::shortened($value), self::READABLE),
            default => 'number ' . var_export($value, true),
        };
    }

    private static function shortened(string $text): string
    {
        return preg_match('/^.{40}(?=.)/su', $text, $start) === 1 ? "$start[0]…" : $text;
    }
}
