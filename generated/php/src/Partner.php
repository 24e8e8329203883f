<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Item;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use DateTimeImmutable;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_keys;
use function is_array;
use function is_finite;
use function is_float;
use function is_int;
use function is_string;

/** A partner in a partner program, with the totals of all their referral links. */
final class Partner implements JsonSerializable
{
    /** Known values of `status`. There may be others. */
    public const STATUS_APPROVED = 'approved';
    public const STATUS_PENDING = 'pending';
    public const STATUS_REJECTED = 'rejected';
    public const STATUS_INVITED = 'invited';
    public const STATUS_DECLINED = 'declined';
    public const STATUS_DEACTIVATED = 'deactivated';
    public const STATUS_BANNED = 'banned';
    public const STATUS_ARCHIVED = 'archived';

    private const NAMES = [
        'id' => true,
        'name' => true,
        'email' => true,
        'image' => true,
        'description' => true,
        'country' => true,
        'payoutsEnabledAt' => true,
        'createdAt' => true,
        'status' => true,
        'programId' => true,
        'tenantId' => true,
        'links' => true,
        'clicks' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'earnings' => true,
        'applicationId' => true,
        'eventName' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'name' => true,
        'email' => true,
        'image' => true,
        'description' => true,
        'country' => true,
        'payoutsEnabledAt' => true,
        'createdAt' => true,
        'status' => true,
        'programId' => true,
        'tenantId' => true,
        'links' => true,
        'clicks' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'earnings' => true,
        'applicationId' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** Identifier of the partner. Opaque. */
        public readonly string $id,
        /** Name of the partner. */
        public readonly string $name,
        /** Email address of the partner. */
        public readonly string $email,
        /** URL of the partner's picture; null when there is none. */
        public readonly ?string $image,
        /** The partner's description of themselves; null when there is none. */
        public readonly ?string $description,
        /** Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known. */
        public readonly ?string $country,
        /** When the partner could first be paid; null when they cannot be paid yet. */
        public readonly ?DateTimeImmutable $payoutsEnabledAt,
        /** When the partner's account was created. */
        public readonly DateTimeImmutable $createdAt,
        /** The partner's status in the program. Only `approved` is documented. */
        public readonly string $status,
        /** Identifier of the partner program. Opaque. */
        public readonly string $programId,
        /** Identifier of the partner in your own system; null when none was given. */
        public readonly ?string $tenantId,
        /**
         * The partner's referral links.
         *
         * @var list<PartnerLink>
         */
        public readonly array $links,
        /** Number of times that the partner's links have been clicked. */
        public readonly int $clicks,
        /** Number of leads attributed to the partner's links. */
        public readonly int $leads,
        /** Number of sales attributed to the partner's links. */
        public readonly int $sales,
        /**
         * Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents;
         * whole yen).
         */
        public readonly int $saleAmount,
        /** The partner's earnings, in the smallest unit of the program's currency; may have a fraction. */
        public readonly float $earnings,
        /** Identifier of the application that the partner enrolled with; null when there was none. */
        public readonly ?string $applicationId,
        /**
         * Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own
         * properties. Branch on `event`, not on this label.
         */
        public readonly ?string $eventName = null,
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
            email: is_string($v = $o['email']) ? $v : throw Fault::in($o, 'email', 'a string', $path),
            image: is_string($v = $o['image']) || $v === null
                ? $v
                : throw Fault::in($o, 'image', 'a string or null', $path),
            description: is_string($v = $o['description']) || $v === null
                ? $v
                : throw Fault::in($o, 'description', 'a string or null', $path),
            country: is_string($v = $o['country']) || $v === null
                ? $v
                : throw Fault::in($o, 'country', 'a string or null', $path),
            payoutsEnabledAt: ($v = Value::dateTime($o['payoutsEnabledAt'])) instanceof DateTimeImmutable
                || $v === null
                ? $v
                : throw Fault::in($o, 'payoutsEnabledAt', 'a date-time or null', $path),
            createdAt: ($v = Value::dateTime($o['createdAt'])) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            status: is_string($v = $o['status']) ? $v : throw Fault::in($o, 'status', 'a string', $path),
            programId: is_string($v = $o['programId']) ? $v : throw Fault::in($o, 'programId', 'a string', $path),
            tenantId: is_string($v = $o['tenantId']) || $v === null
                ? $v
                : throw Fault::in($o, 'tenantId', 'a string or null', $path),
            links: is_array($v = $o['links'])
                ? Item::list($v, "$path/links", PartnerLink::fromJson(...))
                : throw Fault::in($o, 'links', 'an array', $path),
            clicks: is_int($v = Value::integer($o['clicks'])) ? $v : throw Fault::in($o, 'clicks', 'an integer', $path),
            leads: is_int($v = Value::integer($o['leads'])) ? $v : throw Fault::in($o, 'leads', 'an integer', $path),
            sales: is_int($v = Value::integer($o['sales'])) ? $v : throw Fault::in($o, 'sales', 'an integer', $path),
            saleAmount: is_int($v = Value::integer($o['saleAmount']))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer', $path),
            earnings: is_float($v = Value::number($o['earnings'])) && is_finite($v)
                ? $v
                : throw Fault::in($o, 'earnings', 'a number', $path),
            applicationId: is_string($v = $o['applicationId']) || $v === null
                ? $v
                : throw Fault::in($o, 'applicationId', 'a string or null', $path),
            eventName: is_string($v = $o['eventName'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'eventName', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
        $self->spellings = Value::spellings($o, [
            'payoutsEnabledAt',
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
            'email' => $this->email,
            'image' => $this->image,
            'description' => $this->description,
            'country' => $this->country,
            'payoutsEnabledAt' => $this->spellings['payoutsEnabledAt'] ?? Json::dateTime($this->payoutsEnabledAt),
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'status' => $this->status,
            'programId' => $this->programId,
            'tenantId' => $this->tenantId,
            'links' => $this->links,
            'clicks' => $this->clicks,
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
            'earnings' => $this->earnings,
            'applicationId' => $this->applicationId,
        ], [
            'eventName' => $this->eventName,
        ], $this->nulls);
    }
}
