<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Nested;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function is_string;

/** The click, and the link with the click counted. */
final class LinkClickedData implements JsonSerializable
{
    private const NAMES = ['eventName' => true, 'interaction' => true, 'link' => true];

    public function __construct(
        /** What happened, in words for people, such as `Link clicked`. Branch on `event`, not on this. */
        public readonly string $eventName,
        /** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
        public readonly Interaction $interaction,
        /** A short link. */
        public readonly Link $link,
        /**
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json);
        return new self(
            eventName: is_string($v = $o['eventName'] ?? null) ? $v : throw Fault::in($o, 'eventName', 'a string'),
            interaction: Nested::required($o, 'interaction', Interaction::fromJson(...)),
            link: Nested::required($o, 'link', Link::fromJson(...)),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'eventName' => $this->eventName,
            'interaction' => $this->interaction,
            'link' => $this->link,
        ]);
    }
}
