<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

/**
 * One reason why a body is invalid.
 */
final class Issue
{
    public function __construct(
        /** JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body. */
        public readonly string $path,
        /** The JSON Schema keyword that is broken, or "json" for a body that is no JSON, "utf-8" for one that is no text. */
        public readonly string $keyword,
        /** What was expected and what came. */
        public readonly string $message,
    ) {
    }
}
