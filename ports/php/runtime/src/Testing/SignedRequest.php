<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Testing;

/**
 * A request as CodeQR sends it.
 */
final class SignedRequest
{
    /** @internal */
    public function __construct(
        /** The body. */
        public readonly string $body,
        /** The value of the CodeQR-Signature header. */
        public readonly string $signature,
    ) {
    }

    /**
     * What var_dump() and print_r() show: not the body.
     *
     * @return array<string, int>
     */
    public function __debugInfo(): array
    {
        return ['bytes' => strlen($this->body)];
    }
}
