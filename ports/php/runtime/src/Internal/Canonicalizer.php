<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use stdClass;

/**
 * Turns delivered values into their documented form.
 *
 * @internal
 * @phpstan-type Form array{
 *     wrapper?: array{name: string, required: array<string, true>, properties: array<string, true>},
 *     names?: array<string, string>,
 *     values?: array<string, list<array{mixed, mixed}>>,
 *     properties?: array<string, array<string, mixed>>,
 *     items?: array<string, mixed>,
 * }
 */
final class Canonicalizer
{
    /**
     * Turns a delivered value into its documented form. The value is our own and is changed.
     *
     * What the documented form has no place for stays as an extra property; where both spellings arrive, the documented
     * one wins and the other stays.
     *
     * @param Form $form How the delivered form may differ from the documented one.
     */
    public static function canonicalize(mixed $value, array $form): mixed
    {
        if (is_array($value) && isset($form['items'])) {
            foreach ($value as $index => $item) {
                $value[$index] = self::canonicalize($item, $form['items']);
            }
            return $value;
        }
        if (!$value instanceof stdClass) {
            return $value;
        }
        if (isset($form['wrapper'])) {
            $value = self::unwrap($value, $form['wrapper']);
        }
        foreach ($form['names'] ?? [] as $delivered => $documented) {
            if (property_exists($value, $delivered) && !property_exists($value, $documented)) {
                $value->$documented = $value->$delivered;
                unset($value->$delivered);
            }
        }
        foreach ($form['values'] ?? [] as $name => $pairs) {
            if (property_exists($value, $name)) {
                $value->$name = self::documented($value->$name, $pairs);
            }
        }
        foreach ($form['properties'] ?? [] as $name => $inner) {
            if (isset($value->$name)) {
                $value->$name = self::canonicalize($value->$name, $inner);
            }
        }
        return $value;
    }

    /**
     * The object that the outer one holds, with what else stands in the outer one as extra properties; or the outer
     * one, when it has as many of the required properties.
     *
     * What could be mistaken for a property of the object stays inside of the property that held it.
     *
     * @param array{name: string, required: array<string, true>, properties: array<string, true>} $wrapper
     */
    private static function unwrap(stdClass $outer, array $wrapper): stdClass
    {
        ['name' => $name, 'required' => $required, 'properties' => $properties] = $wrapper;
        $inner = $outer->$name ?? null;
        if (!$inner instanceof stdClass || self::count($inner, $required) <= self::count($outer, $required)) {
            return $outer;
        }
        $object = (array) $inner;
        $others = (array) $outer;
        unset($others[$name]);
        $left = array_intersect_key($others, $object + $properties);
        $others = array_diff_key($others, $left);
        if (array_key_exists($name, $object)) {
            $left[$name] = $object[$name];
        }
        $object += $others;
        if ($left !== []) {
            $object[$name] = (object) $left;
        }
        return (object) $object;
    }

    /**
     * @param array<string, true> $names
     */
    private static function count(stdClass $object, array $names): int
    {
        return count(array_intersect_key($names, (array) $object));
    }

    /**
     * @param list<array{mixed, mixed}> $pairs
     */
    private static function documented(mixed $value, array $pairs): mixed
    {
        foreach ($pairs as [$delivered, $documented]) {
            if ($value === $delivered || is_float($value) && is_int($delivered) && $value === (float) $delivered) {
                return $documented;
            }
        }
        return $value;
    }
}
