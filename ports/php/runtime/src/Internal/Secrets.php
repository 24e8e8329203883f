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
     * @param array<string> $secrets
     * @throws InvalidArgumentException When there is none, or one is a configuration mistake: the first says which.
     */
    public static function check(#[SensitiveParameter] array $secrets): void
    {
        foreach ($secrets === [] ? [''] : $secrets as $secret) {
            $fault = self::fault($secret);
            if ($fault !== null) {
                throw new InvalidArgumentException("The webhook's signing secret $fault.");
            }
        }
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
