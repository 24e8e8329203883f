<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function is_int;
use function is_string;

/** A partner's referral link, with fewer properties than a link. */
final class PartnerLink implements JsonSerializable
{
    private const NAMES = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'shortLink' => true,
        'url' => true,
        'clicks' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'shortLink' => true,
        'url' => true,
        'clicks' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
    ];

    public function __construct(
        /** Identifier of the link. Opaque. */
        public readonly string $id,
        /** Domain of the short link, without a scheme. */
        public readonly string $domain,
        /** Path of the short link, without a leading slash; may contain slashes. */
        public readonly string $key,
        /** The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is. */
        public readonly string $shortLink,
        /** Destination of the link. May be an empty string. */
        public readonly string $url,
        /** Number of times that the link has been clicked. */
        public readonly int $clicks,
        /** Number of leads attributed to the link. */
        public readonly int $leads,
        /** Number of sales attributed to the link. */
        public readonly int $sales,
        /**
         * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
         */
        public readonly int $saleAmount,
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
            id: is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string', $path),
            domain: is_string($v = $o['domain']) ? $v : throw Fault::in($o, 'domain', 'a string', $path),
            key: is_string($v = $o['key']) ? $v : throw Fault::in($o, 'key', 'a string', $path),
            shortLink: is_string($v = $o['shortLink']) ? $v : throw Fault::in($o, 'shortLink', 'a string', $path),
            url: is_string($v = $o['url']) ? $v : throw Fault::in($o, 'url', 'a string', $path),
            clicks: is_int($v = Value::integer($o['clicks'])) ? $v : throw Fault::in($o, 'clicks', 'an integer', $path),
            leads: is_int($v = Value::integer($o['leads'])) ? $v : throw Fault::in($o, 'leads', 'an integer', $path),
            sales: is_int($v = Value::integer($o['sales'])) ? $v : throw Fault::in($o, 'sales', 'an integer', $path),
            saleAmount: is_int($v = Value::integer($o['saleAmount']))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer', $path),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'id' => $this->id,
            'domain' => $this->domain,
            'key' => $this->key,
            'shortLink' => $this->shortLink,
            'url' => $this->url,
            'clicks' => $this->clicks,
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
        ]);
    }
}
