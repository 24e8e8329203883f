<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

use CodeQR\Webhooks\Received;
use CodeQR\Webhooks\WebhookEvent;

/**
 * An event of the catalogue. Answered with 200.
 */
final class Known extends Received
{
    /** @internal */
    public function __construct(
        /** The event. */
        public readonly WebhookEvent $event,
    ) {
        parent::__construct(200);
    }
}
