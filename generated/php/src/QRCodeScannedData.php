<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function is_string;

/** The scan, and the QR code with the scan counted. */
final class QRCodeScannedData implements JsonSerializable
{
    private const NAMES = ['eventName' => true, 'interaction' => true, 'qrcode' => true];

    public function __construct(
        /** What happened, in words for people, such as `QR code scanned`. Branch on `event`, not on this. */
        public readonly string $eventName,
        /** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
        public readonly Interaction $interaction,
        /**
         * A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or
         * deleted.
         */
        public readonly QRCode $qrcode,
        /**
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object; the path is where it stands in the body.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json, string $path): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json, $path);
        return new self(
            is_string($v = $o['eventName'] ?? null) ? $v : throw Fault::in($o, 'eventName', 'a string', $path),
            isset($o['interaction'])
                ? Interaction::fromJson($o['interaction'], "$path/interaction")
                : throw Fault::in($o, 'interaction', 'an object', $path),
            isset($o['qrcode'])
                ? QRCode::fromJson($o['qrcode'], "$path/qrcode")
                : throw Fault::in($o, 'qrcode', 'an object', $path),
            array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'eventName' => $this->eventName,
            'interaction' => $this->interaction,
            'qrcode' => $this->qrcode,
        ]);
    }
}
