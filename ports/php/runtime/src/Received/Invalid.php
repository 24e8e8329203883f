<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\Received;

/**
 * A body that CodeQR signed but that is no webhook event. Answered with 202: a retry would bring the same bytes, and
 * refusing them would in the end disable the webhook.
 */
final class Invalid extends Received
{
    /** @internal */
    public function __construct(
        /** What is wrong, with the body as it came. */
        public readonly InvalidWebhookException $error,
    ) {
        parent::__construct(202);
    }
}
