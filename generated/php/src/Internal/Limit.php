<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use InvalidArgumentException;

/**
 * Refuses sizes that are a configuration mistake.
 *
 * @internal
 */
final class Limit
{
    /**
     * @throws InvalidArgumentException When no body could be as small.
     */
    public static function check(int $maxBytes): void
    {
        if ($maxBytes < 1) {
            throw new InvalidArgumentException("The greatest size of a body must be at least 1 byte, got $maxBytes.");
        }
    }
}
