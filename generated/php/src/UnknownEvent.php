<?php

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
 * A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
 */
final class UnknownEvent extends WebhookEvent
{
    private const NAMES = ['id' => true, 'event' => true, 'createdAt' => true, 'data' => true];

    /**
     * @param array<array-key, mixed> $extra
     */
    public function __construct(
        string $id,
        string $event,
        DateTimeImmutable $createdAt,
        /** What the event is about, as json_decode() gives it. */
        public readonly stdClass $data,
        array $extra = [],
        string $raw = '',
    ) {
        parent::__construct($id, $event, $createdAt, $extra, $raw);
    }

    /** @internal */
    public static function fromJson(mixed $json, string $raw): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json);
        Fault::throwIfMissing(self::NAMES, $o);
        $self = new self(
            is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string'),
            is_string($v = $o['event']) ? $v : throw Fault::in($o, 'event', 'a string'),
            ($v = Value::dateTime($o['createdAt'])) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'createdAt', 'a date-time'),
            ($v = $o['data']) instanceof stdClass ? $v : throw Fault::in($o, 'data', 'an object'),
            array_diff_key($o, self::NAMES),
            $raw,
        );
        $self->spellings = Value::spellings($o, ['createdAt']);
        return $self;
    }

    /** The event as it came. */
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
