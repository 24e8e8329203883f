<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

use CodeQR\Webhooks\Received;

/**
 * A body of more bytes than allowed. Its signature was not checked. Answered with 413.
 */
final class TooLarge extends Received
{
    /** @internal */
    public function __construct(
        /** How many bytes a body may have. */
        public readonly int $maxBytes,
    ) {
        parent::__construct(413);
    }
}
