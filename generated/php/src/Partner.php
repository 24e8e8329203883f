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
use function array_key_exists;
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
    ];

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
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
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
            is_string($v = $o['id'] ?? null) ? $v : throw Fault::in($o, 'id', 'a string', $path),
            is_string($v = $o['name'] ?? null) ? $v : throw Fault::in($o, 'name', 'a string', $path),
            is_string($v = $o['email'] ?? null) ? $v : throw Fault::in($o, 'email', 'a string', $path),
            is_string($v = $o['image'] ?? null) || $v === null && array_key_exists('image', $o)
                ? $v
                : throw Fault::in($o, 'image', 'a string', $path),
            is_string($v = $o['description'] ?? null) || $v === null && array_key_exists('description', $o)
                ? $v
                : throw Fault::in($o, 'description', 'a string', $path),
            is_string($v = $o['country'] ?? null) || $v === null && array_key_exists('country', $o)
                ? $v
                : throw Fault::in($o, 'country', 'a string', $path),
            ($v = Value::dateTime($o['payoutsEnabledAt'] ?? null)) instanceof DateTimeImmutable
                || $v === null && array_key_exists('payoutsEnabledAt', $o)
                ? $v
                : throw Fault::in($o, 'payoutsEnabledAt', 'a date-time', $path),
            ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            is_string($v = $o['status'] ?? null) ? $v : throw Fault::in($o, 'status', 'a string', $path),
            is_string($v = $o['programId'] ?? null) ? $v : throw Fault::in($o, 'programId', 'a string', $path),
            is_string($v = $o['tenantId'] ?? null) || $v === null && array_key_exists('tenantId', $o)
                ? $v
                : throw Fault::in($o, 'tenantId', 'a string', $path),
            isset($o['links'])
                ? Item::list($o['links'], "$path/links", PartnerLink::fromJson(...))
                : throw Fault::in($o, 'links', 'an array', $path),
            is_int($v = $o['clicks'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'clicks', 'an integer', $path),
            is_int($v = $o['leads'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'leads', 'an integer', $path),
            is_int($v = $o['sales'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'sales', 'an integer', $path),
            is_int($v = $o['saleAmount'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer', $path),
            is_float($v = Value::number($o['earnings'] ?? null)) && is_finite($v)
                ? $v
                : throw Fault::in($o, 'earnings', 'a number', $path),
            is_string($v = $o['applicationId'] ?? null) || $v === null && array_key_exists('applicationId', $o)
                ? $v
                : throw Fault::in($o, 'applicationId', 'a string', $path),
            array_diff_key($o, self::NAMES),
        );
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
            'payoutsEnabledAt' => Json::dateTime($this->payoutsEnabledAt),
            'createdAt' => Json::dateTime($this->createdAt),
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
        ]);
    }
}
