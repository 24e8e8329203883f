<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_keys;
use function is_string;

/** The message of a QR code of type `whatsapp`; null for all other types. */
final class QRCodeWhatsApp implements JsonSerializable
{
    private const NAMES = [
        'number' => true,
        'message' => true,
    ];

    public function __construct(
        /** Number that the message is sent to. */
        public readonly ?string $number = null,
        /** Text of the message. */
        public readonly ?string $message = null,
        /**
         * JSON names of the properties that are null: an optional property that is null but not listed here is absent.
         *
         * @var list<string>
         */
        public readonly array $nulls = [],
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
        return new self(
            number: is_string($v = $o['number'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'number', 'a string or null', $path),
            message: is_string($v = $o['message'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'message', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [], [
            'number' => $this->number,
            'message' => $this->message,
        ], $this->nulls);
    }
}
