<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Testing;

use CodeQR\Webhooks\Catalogue;
use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\UnknownEvent;
use CodeQR\Webhooks\Webhook;
use CodeQR\Webhooks\WebhookEvent;
use InvalidArgumentException;
use SensitiveParameter;
use stdClass;

/**
 * Events and signed requests to test with, from the payloads that CodeQR documents.
 */
final class Samples
{
    private const JSON = JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES
        | JSON_UNESCAPED_UNICODE;

    private static ?stdClass $bodies = null;

    /**
     * An event of the catalogue.
     *
     * @template Event of WebhookEvent
     * @param class-string<Event> $class The event: LinkClickedEvent::class.
     * @param array<string, mixed> $changes The values to change, by their names in JSON. Arrays with names are merged
     *     into the sample at any depth; lists, stdClass and other values replace what was there; a date-time may be a
     *     DateTimeInterface; Absent::Property removes a property. Properties that no schema declares are allowed.
     * @return Event
     * @throws InvalidArgumentException When the class is no event that has a sample.
     * @throws InvalidWebhookException When the changes make an event that is not valid.
     */
    public static function event(string $class, array $changes = []): WebhookEvent
    {
        $name = array_search($class, Catalogue::EVENTS, true);
        $sample = $name === false ? null : self::bodies()->$name ?? null;
        if ($sample === null) {
            throw new InvalidArgumentException("There is no sample of $class: give the class of an event.");
        }
        return self::parsed($sample, ['event' => $name] + $changes);
    }

    /**
     * An event that is not in the catalogue: code must not fail when CodeQR adds one.
     *
     * @param string $name Any name that is not in the catalogue.
     * @param array<string, mixed> $changes The values to change in an event without data, as for {@see self::event()}.
     * @throws InvalidArgumentException When the name is in the catalogue.
     * @throws InvalidWebhookException When the changes make an event that is not valid.
     */
    public static function unknownEvent(string $name = 'link.shared', array $changes = []): UnknownEvent
    {
        if (isset(Catalogue::EVENTS[$name])) {
            throw new InvalidArgumentException("$name is an event of the catalogue: make it with event().");
        }
        $envelope = ['id' => 'evt_0123456789', 'createdAt' => '2024-08-30T07:45:09.000Z', 'data' => new stdClass()];
        return self::parsed((object) $envelope, ['event' => $name] + $changes);
    }

    /**
     * A request as CodeQR sends it.
     *
     * @param WebhookEvent|string $event An event, or a body to be sent as it is.
     * @param string|false|null $secret The signing secret of the webhook under test.
     * @throws InvalidArgumentException When the secret is a configuration mistake, as for {@see Webhook::verify()}.
     */
    public static function signedRequest(
        WebhookEvent|string $event,
        #[SensitiveParameter] string|false|null $secret,
    ): SignedRequest {
        $body = is_string($event) ? $event : json_encode($event, self::JSON);
        return new SignedRequest($body, Webhook::sign($body, $secret));
    }

    private static function bodies(): stdClass
    {
        return self::$bodies ??= json_decode((string) file_get_contents(__DIR__ . '/samples.json'), flags: self::JSON);
    }

    /** @param array<string, mixed> $changes */
    private static function parsed(stdClass $body, array $changes): WebhookEvent
    {
        return Webhook::parse(json_encode(Changes::merged($body, $changes), self::JSON));
    }
}
