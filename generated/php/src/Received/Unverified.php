<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

use CodeQR\Webhooks\Received;

/**
 * A request that CodeQR did not sign with any of the secrets. Answered with 401.
 */
final class Unverified extends Received
{
    /** @internal */
    public function __construct(
        /** Why it is not verified. */
        public readonly Reason $reason,
    ) {
        parent::__construct(401);
    }
}
