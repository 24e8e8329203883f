<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

/**
 * What a request turned out to be, and the HTTP status to answer it with.
 *
 * It is one of five: Received\Known, Received\Unknown, Received\Invalid, Received\Unverified, Received\TooLarge.
 * CodeQR counts every answer but a 2xx as a failure, and disables a webhook after 20 of them in a row.
 */
abstract class Received
{
    /** @internal */
    protected function __construct(
        /** The HTTP status to answer with. */
        public readonly int $status,
    ) {
    }
}
