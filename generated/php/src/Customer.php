<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use DateTimeImmutable;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_keys;
use function is_string;

/** The person who became a lead or made a purchase. */
final class Customer implements JsonSerializable
{
    private const NAMES = [
        'id' => true,
        'name' => true,
        'email' => true,
        'avatar' => true,
        'externalId' => true,
        'country' => true,
        'createdAt' => true,
        'link' => true,
        'customFields' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'name' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** Identifier of the customer. Opaque. */
        public readonly string $id,
        /** Name of the customer. */
        public readonly string $name,
        /** Email address of the customer; null when not known. */
        public readonly ?string $email = null,
        /** URL of the customer's picture; null when there is none. */
        public readonly ?string $avatar = null,
        /** Identifier of the customer in your own system. May be an empty string. */
        public readonly ?string $externalId = null,
        /** Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known. */
        public readonly ?string $country = null,
        /** When the customer was first seen. */
        public readonly ?DateTimeImmutable $createdAt = null,
        /** The link that the customer came through; null when there is none. */
        public readonly ?CustomerLink $link = null,
        /**
         * Further data that the project keeps about the customer. The project chooses the keys and values; the values
         * are usually strings.
         */
        public readonly ?stdClass $customFields = null,
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
        Fault::throwIfMissing(self::REQUIRED, $o, $path);
        $self = new self(
            id: is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string', $path),
            name: is_string($v = $o['name']) ? $v : throw Fault::in($o, 'name', 'a string', $path),
            email: is_string($v = $o['email'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'email', 'a string or null', $path),
            avatar: is_string($v = $o['avatar'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'avatar', 'a string or null', $path),
            externalId: is_string($v = $o['externalId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'externalId', 'a string or null', $path),
            country: is_string($v = $o['country'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'country', 'a string or null', $path),
            createdAt: ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time or null', $path),
            link: ($v = $o['link'] ?? null) instanceof stdClass
                ? CustomerLink::fromJson($v, "$path/link")
                : ($v === null ? null : throw Fault::in($o, 'link', 'an object or null', $path)),
            customFields: ($v = $o['customFields'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'customFields', 'an object or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
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
            'name' => $this->name,
        ], [
            'email' => $this->email,
            'avatar' => $this->avatar,
            'externalId' => $this->externalId,
            'country' => $this->country,
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'link' => $this->link,
            'customFields' => $this->customFields,
        ], $this->nulls);
    }
}
