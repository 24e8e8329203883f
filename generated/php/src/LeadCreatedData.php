<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_key_exists;
use function is_string;

/** The lead: the customer, the interaction that led to it, and the link, QR code or page. */
final class LeadCreatedData implements JsonSerializable
{
    private const NAMES = [
        'eventName' => true,
        'customer' => true,
        'interaction' => true,
        'link' => true,
        'qrcode' => true,
        'page' => true,
    ];

    private const REQUIRED = [
        'customer' => true,
        'interaction' => true,
    ];

    public function __construct(
        /** The person who became a lead or made a purchase. */
        public readonly Customer $customer,
        /**
         * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
         */
        public readonly Interaction $interaction,
        /** The project's name for the tracked conversion, such as `Sign up`. */
        public readonly ?string $eventName = null,
        /** A short link. */
        public readonly ?Link $link = null,
        /**
         * A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated
         * or deleted.
         */
        public readonly ?QRCode $qrcode = null,
        /**
         * A hosted page. In a visit event it has fewer properties than in the events for a page that was created,
         * updated or deleted.
         */
        public readonly ?Page $page = null,
        /**
         * What the catalogue does not know, as json_decode() gives it. A name such as "0" is an int here.
         *
         * @var array<array-key, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object; the path is its place in the body.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json, string $path): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json, $path);
        Fault::throwIfMissing(self::REQUIRED, $o, $path);
        return new self(
            eventName: is_string($v = $o['eventName'] ?? null) || !array_key_exists('eventName', $o)
                ? $v
                : throw Fault::in($o, 'eventName', 'a string', $path),
            customer: ($v = $o['customer']) instanceof stdClass
                ? Customer::fromJson($v, "$path/customer")
                : throw Fault::in($o, 'customer', 'an object', $path),
            interaction: ($v = $o['interaction']) instanceof stdClass
                ? Interaction::fromJson($v, "$path/interaction")
                : throw Fault::in($o, 'interaction', 'an object', $path),
            link: ($v = $o['link'] ?? null) instanceof stdClass
                ? Link::fromJson($v, "$path/link")
                : (array_key_exists('link', $o) ? throw Fault::in($o, 'link', 'an object', $path) : null),
            qrcode: ($v = $o['qrcode'] ?? null) instanceof stdClass
                ? QRCode::fromJson($v, "$path/qrcode")
                : (array_key_exists('qrcode', $o) ? throw Fault::in($o, 'qrcode', 'an object', $path) : null),
            page: ($v = $o['page'] ?? null) instanceof stdClass
                ? Page::fromJson($v, "$path/page")
                : (array_key_exists('page', $o) ? throw Fault::in($o, 'page', 'an object', $path) : null),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'customer' => $this->customer,
            'interaction' => $this->interaction,
        ], [
            'eventName' => $this->eventName,
            'link' => $this->link,
            'qrcode' => $this->qrcode,
            'page' => $this->page,
        ]);
    }
}
