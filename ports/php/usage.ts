import type { PortEvent } from "../../scripts/ports/port-model.js";

/** PHP that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `{${["$event", ...path.map(({ name }) => name)].join("->")}}`);
  return `<?php

use CodeQR\\Webhooks\\Received\\Invalid;
use CodeQR\\Webhooks\\Received\\Known;
use CodeQR\\Webhooks\\${typeName};
use CodeQR\\Webhooks\\Webhook;

require __DIR__ . '/vendor/autoload.php';

// The status to answer a delivery with.
$answer = static function (string $body, ?string $signature, string $secret): int {
    $received = Webhook::receive($body, $signature, $secret);
    if ($received instanceof Known) {
        $event = $received->event;
        if ($event instanceof ${typeName}) {
            echo "${values.join(" ")}\\n";
        }
    } elseif ($received instanceof Invalid) {
        // CodeQR signed it, and would send the same again: keep $received->error->raw.
        error_log($received->error->getMessage());
    }
    return $received->status;
};
`;
}
