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

/** The scan, and the QR code with this scan already counted. */
final class QRCodeScannedData implements JsonSerializable
{
    private const NAMES = [
        'eventName' => true,
        'interaction' => true,
        'qrcode' => true,
    ];

    private const REQUIRED = [
        'interaction' => true,
        'qrcode' => true,
    ];

    public function __construct(
        /**
         * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
         */
        public readonly Interaction $interaction,
        /**
         * A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated
         * or deleted.
         */
        public readonly QRCode $qrcode,
        /** Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label. */
        public readonly ?string $eventName = null,
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
            interaction: ($v = $o['interaction']) instanceof stdClass
                ? Interaction::fromJson($v, "$path/interaction")
                : throw Fault::in($o, 'interaction', 'an object', $path),
            qrcode: ($v = $o['qrcode']) instanceof stdClass
                ? QRCode::fromJson($v, "$path/qrcode")
                : throw Fault::in($o, 'qrcode', 'an object', $path),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'interaction' => $this->interaction,
            'qrcode' => $this->qrcode,
        ], [
            'eventName' => $this->eventName,
        ]);
    }
}
