<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use DateTimeImmutable;
use stdClass;

use function array_diff_key;
use function is_string;

/**
 * A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the
 * shape of `qrcode.created`.
 */
final class QRCodeUpdatedEvent extends WebhookEvent
{
    /** The event's name. */
    public const NAME = 'qrcode.updated';

    private const NAMES = [
        'id' => true,
        'event' => true,
        'createdAt' => true,
        'data' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'event' => true,
        'createdAt' => true,
        'data' => true,
    ];

    /**
     * @param array<array-key, mixed> $extra
     */
    public function __construct(
        string $id,
        DateTimeImmutable $createdAt,
        /** The QR code after the change. */
        public readonly QRCodeUpdatedData $data,
        array $extra = [],
        string $raw = '',
    ) {
        parent::__construct($id, self::NAME, $createdAt, $extra, $raw);
    }

    /** @internal */
    public static function fromJson(mixed $json, string $raw): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json);
        Fault::throwIfMissing(self::REQUIRED, $o);
        $self = new self(
            id: is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string'),
            createdAt: ($v = Value::dateTime($o['createdAt'])) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time'),
            data: ($v = $o['data']) instanceof stdClass
                ? QRCodeUpdatedData::fromJson($v, '/data')
                : throw Fault::in($o, 'data', 'an object'),
            extra: array_diff_key($o, self::NAMES),
            raw: $raw,
        );
        $self->spellings = Value::spellings($o, [
            'createdAt',
        ]);
        return $self;
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'id' => $this->id,
            'event' => $this->event,
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'data' => $this->data,
        ]);
    }
}
