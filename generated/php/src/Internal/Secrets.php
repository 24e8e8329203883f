<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use InvalidArgumentException;
use SensitiveParameter;

/**
 * Refuses signing secrets that are a configuration mistake.
 *
 * @internal
 */
final class Secrets
{
    /**
     * The secrets to use, of which there is at least one.
     *
     * @param string|false|null|array<mixed> $secrets One or several. False is what getenv() gives for a variable that
     *     is not set.
     * @return non-empty-list<string>
     * @throws InvalidArgumentException When there is none, or one is a configuration mistake: the first says which.
     */
    public static function listOf(#[SensitiveParameter] string|array|false|null $secrets): array
    {
        $checked = [];
        $all = is_array($secrets) ? $secrets : [$secrets];
        foreach ($all === [] ? [''] : $all as $given) {
            $secret = $given === false || $given === null ? '' : $given;
            $fault = is_string($secret) ? self::fault($secret) : 'must be a string, got ' . get_debug_type($secret);
            if ($fault !== null) {
                throw new InvalidArgumentException("The webhook's signing secret $fault.");
            }
            $checked[] = $secret;
        }
        return $checked;
    }

    private static function fault(#[SensitiveParameter] string $secret): ?string
    {
        return match (true) {
            $secret === '' => 'is missing or empty: give the whole secret, whsec_ prefix included',
            $secret !== trim($secret, " \t\n\r\v\f") =>
                'begins or ends with white space: remove it, for instance the line end of a secret file',
            $secret === 'undefined', $secret === 'null' =>
                "is the text \"$secret\": the variable that should hold it was not set",
            $secret === 'whsec_' => 'is only its prefix, whsec_: give the whole secret',
            default => null,
        };
    }
}
