<?php

/**
 * Runs the conformance corpus through the port to PHP: see ports/README.md.
 */

declare(strict_types=1);

use CodeQR\Webhooks\Catalogue;
use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\Received;
use CodeQR\Webhooks\Testing\Samples;
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
    $body = base64_decode($request->body ?? '', true);
    try {
        return match ($request->op) {
            'sign' => ['signature' => Webhook::sign($body, $request->secrets[0] ?? '')],
            'verify' => ['verified' => Webhook::verify($body, $request->signature, ...$request->secrets)],
            'parse' => parse($body),
            'receive' => receive($request, $body),
            'sample' => sample($request),
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

/** @return array<string, mixed> */
function receive(stdClass $request, string $body): array
{
    $limit = isset($request->maxBytes) ? ['maxBytes' => $request->maxBytes] : [];
    $received = Webhook::receive($body, $request->signature, $request->secrets, ...$limit);
    return ['status' => $received->status] + match (true) {
        $received instanceof Received\Known => ['outcome' => 'known'],
        $received instanceof Received\Unknown => ['outcome' => 'unknown'],
        $received instanceof Received\Invalid => ['outcome' => 'invalid'],
        $received instanceof Received\Unverified => ['outcome' => 'unverified', 'reason' => $received->reason],
        $received instanceof Received\TooLarge => ['outcome' => 'too-large'],
    };
}

/** @return array<string, mixed> */
function sample(stdClass $request): array
{
    $event = Samples::event(Catalogue::EVENTS[$request->event]);
    $signed = Samples::signedRequest($event, $request->secrets[0]);
    return ['body' => base64_encode($signed->body), 'signature' => $signed->signature];
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
    echo json_encode(['id' => $request->id] + answer($request), JSON_THROW_ON_ERROR), "\n";
}
