<?php

/**
 * Runs the conformance corpus through the port to PHP: see ports/README.md.
 */

declare(strict_types=1);

use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\UnknownEvent;
use CodeQR\Webhooks\Webhook;

require __DIR__ . '/../../../generated/php/autoload.php';

const DEPTH = 2048;

/** @return Generator<stdClass> */
function requests(): Generator
{
    while (($line = fgets(STDIN)) !== false) {
        yield json_decode($line, false, DEPTH, JSON_THROW_ON_ERROR);
    }
}

/** @return array<string, mixed> */
function answer(stdClass $request): array
{
    $body = base64_decode($request->body, true);
    try {
        return match ($request->op) {
            'sign' => ['signature' => Webhook::sign($body, $request->secrets[0] ?? '')],
            'verify' => ['verified' => Webhook::verify($body, $request->signature, ...$request->secrets)],
            'parse' => parse($body),
        };
    } catch (InvalidArgumentException $error) {
        return ['error' => $error->getMessage()];
    }
}

/** @return array<string, mixed> */
function parse(string $body): array
{
    try {
        $event = Webhook::parse($body);
    } catch (InvalidWebhookException $invalid) {
        return [
            'outcome' => 'invalid',
            'event' => $invalid->eventName,
            'issues' => $invalid->issues,
            'message' => $invalid->getMessage(),
            'raw' => base64_encode($invalid->raw),
        ];
    }
    return [
        'outcome' => $event instanceof UnknownEvent ? 'unknown' : 'known',
        'event' => $event->event,
        'canonical' => $event,
        'millis' => 1000 * (int) $event->createdAt->format('U') + (int) $event->createdAt->format('v'),
        'raw' => base64_encode($event->raw),
    ];
}

/** Prints how long the corpus takes, in nanoseconds: bare decoding into generic values, and parsing. */
function bench(): void
{
    $bodies = [];
    foreach (requests() as $request) {
        $bodies[] = base64_decode($request->body, true);
    }
    $decodeTimes = [];
    $parseTimes = [];
    for ($round = 0; $round < 200; $round++) {
        $start = hrtime(true);
        foreach ($bodies as $body) {
            json_decode($body, false, 512, JSON_THROW_ON_ERROR);
        }
        $decodeTimes[] = hrtime(true) - $start;
        $start = hrtime(true);
        foreach ($bodies as $body) {
            Webhook::parse($body);
        }
        $parseTimes[] = hrtime(true) - $start;
    }
    $times = ['decode' => median($decodeTimes), 'parse' => median($parseTimes)];
    echo json_encode(['bodies' => count($bodies)] + $times), "\n";
}

/** @param non-empty-list<int> $times */
function median(array $times): int
{
    sort($times);
    return $times[intdiv(count($times), 2)];
}

if (($argv[1] ?? '') === 'bench') {
    bench();
    exit;
}
foreach (requests() as $request) {
    // A number that no float can hold is sound where nobody reads it, and has no JSON of its own: it comes out as 0.
    echo json_encode(['id' => $request->id] + answer($request), JSON_PARTIAL_OUTPUT_ON_ERROR, DEPTH), "\n";
}
