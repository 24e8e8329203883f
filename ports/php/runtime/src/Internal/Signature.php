<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

use CodeQR\Webhooks\Received\Reason;
use SensitiveParameter;

/**
 * CodeQR's signature: 64 hexadecimal digits of HMAC-SHA256.
 *
 * @internal
 */
final class Signature
{
    /** Why a header can be no signature of any body; null where it can. */
    public static function fault(?string $signature): ?Reason
    {
        return match (true) {
            $signature === null => Reason::Missing,
            preg_match('/^[0-9a-f]{64}$/Di', $signature) !== 1 => Reason::Malformed,
            default => null,
        };
    }

    /** The signature of a body by a secret. */
    public static function of(string $body, #[SensitiveParameter] string $secret): string
    {
        return hash_hmac('sha256', $body, $secret);
    }

    /**
     * Whether a header is the signature of a body by one of the secrets.
     *
     * @param list<string> $secrets
     */
    public static function matches(string $body, string $signature, #[SensitiveParameter] array $secrets): bool
    {
        foreach ($secrets as $secret) {
            if (hash_equals(self::of($body, $secret), strtolower($signature))) {
                return true;
            }
        }
        return false;
    }
}
