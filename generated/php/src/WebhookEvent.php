<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use DateTimeImmutable;
use JsonSerializable;

/**
 * A webhook body that could be understood: an event of the catalogue, such as LinkClickedEvent, or an UnknownEvent.
 *
 * json_encode() gives the body in the documented form, unknown properties included.
 */
abstract class WebhookEvent implements JsonSerializable
{
    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    protected array $spellings = [];

    /**
     * @param array<array-key, mixed> $extra
     */
    protected function __construct(
        /** Identifier of the event. A retried delivery has the same one: deduplicate on it. */
        public readonly string $id,
        /** Name of the event, such as "link.clicked". */
        public readonly string $event,
        /** When the event happened. */
        public readonly DateTimeImmutable $createdAt,
        /**
         * What the catalogue does not know of the envelope, as json_decode() gives it. A name such as "0" is an int
         * here: arrays of PHP have no others.
         *
         * @var array<array-key, mixed>
         */
        public readonly array $extra,
        /** The body exactly as it came. */
        public readonly string $raw,
    ) {
    }

    /**
     * What var_dump() and print_r() show: the event in the documented form, but not the body as it came.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return (array) json_decode((string) json_encode($this), true);
    }

    /**
     * Reads a decoded body.
     *
     * @internal
     * @throws Internal\Fault
     */
    abstract public static function fromJson(mixed $json, string $raw): self;
}
