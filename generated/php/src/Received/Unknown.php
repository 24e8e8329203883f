<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

use CodeQR\Webhooks\Received;
use CodeQR\Webhooks\UnknownEvent;

/**
 * A sound event that is not in the catalogue. Answered with 202: that it is new is no failure of the delivery.
 */
final class Unknown extends Received
{
    /** @internal */
    public function __construct(
        /** The event. */
        public readonly UnknownEvent $event,
    ) {
        parent::__construct(202);
    }
}
