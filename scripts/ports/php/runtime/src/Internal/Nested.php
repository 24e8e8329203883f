<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use Closure;

use function array_key_exists;

/**
 * Reads the properties that hold objects and lists.
 *
 * @internal
 */
final class Nested
{
    /**
     * A property that must be there.
     *
     * @template T
     * @param array<string, mixed> $object
     * @param Closure(mixed): T $read
     * @return T
     * @throws Fault
     */
    public static function required(array $object, string $name, Closure $read): mixed
    {
        if (!array_key_exists($name, $object)) {
            throw Fault::missing($name);
        }
        try {
            return $read($object[$name]);
        } catch (Fault $fault) {
            throw $fault->under($name);
        }
    }

    /**
     * A property that must be there, and may be null.
     *
     * @template T
     * @param array<string, mixed> $object
     * @param Closure(mixed): T $read
     * @return ?T
     * @throws Fault
     */
    public static function requiredNullable(array $object, string $name, Closure $read): mixed
    {
        $isNull = !isset($object[$name]) && array_key_exists($name, $object);
        return $isNull ? null : self::required($object, $name, $read);
    }

    /**
     * A property that may be absent.
     *
     * @template T
     * @param array<string, mixed> $object
     * @param Closure(mixed): T $read
     * @return ?T
     * @throws Fault
     */
    public static function optional(array $object, string $name, Closure $read): mixed
    {
        return array_key_exists($name, $object) ? self::required($object, $name, $read) : null;
    }

    /**
     * A property that may be absent, and may be null.
     *
     * @template T
     * @param array<string, mixed> $object
     * @param Closure(mixed): T $read
     * @return ?T
     * @throws Fault
     */
    public static function optionalNullable(array $object, string $name, Closure $read): mixed
    {
        return isset($object[$name]) ? self::required($object, $name, $read) : null;
    }

    /**
     * What reads a list, by what reads its items.
     *
     * @template T
     * @param Closure(mixed): T $read
     * @return Closure(mixed): list<T>
     */
    public static function list(Closure $read): Closure
    {
        return static function (mixed $values) use ($read): array {
            if (!is_array($values)) {
                throw Fault::type('an array', $values);
            }
            $items = [];
            foreach ($values as $index => $value) {
                try {
                    $items[] = $read($value);
                } catch (Fault $fault) {
                    throw $fault->under($index);
                }
            }
            return $items;
        };
    }
}
