<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Testing;

use CodeQR\Webhooks\Internal\Json;
use DateTimeImmutable;
use DateTimeInterface;
use stdClass;

/**
 * Changes to a sample.
 *
 * @internal
 */
final class Changes
{
    /** A value with a change; neither of them is touched. */
    public static function merged(mixed $value, mixed $change): mixed
    {
        if ($change instanceof DateTimeInterface) {
            return Json::dateTime(DateTimeImmutable::createFromInterface($change));
        }
        if (!is_array($change)) {
            return $change;
        }
        // An empty array changes nothing in an object.
        if (array_is_list($change) && !($change === [] && $value instanceof stdClass)) {
            return array_map(static fn (mixed $item): mixed => self::merged(null, $item), $change);
        }
        $properties = $value instanceof stdClass ? (array) $value : [];
        foreach ($change as $name => $inner) {
            if ($inner === Absent::Property) {
                unset($properties[$name]);
            } else {
                $properties[$name] = self::merged($properties[$name] ?? null, $inner);
            }
        }
        return (object) $properties;
    }
}
