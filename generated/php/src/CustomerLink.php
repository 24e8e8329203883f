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

/** The link that the customer came through; null when there is none. */
final class CustomerLink implements JsonSerializable
{
    private const NAMES = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'shortLink' => true,
    ];

    public function __construct(
        /** Identifier of the link. Opaque. */
        public readonly ?string $id = null,
        /** Domain of the short link, without a scheme. */
        public readonly ?string $domain = null,
        /** Path of the short link, without a leading slash. */
        public readonly ?string $key = null,
        /** The full short link. */
        public readonly ?string $shortLink = null,
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
            id: is_string($v = $o['id'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'id', 'a string or null', $path),
            domain: is_string($v = $o['domain'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'domain', 'a string or null', $path),
            key: is_string($v = $o['key'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'key', 'a string or null', $path),
            shortLink: is_string($v = $o['shortLink'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'shortLink', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [], [
            'id' => $this->id,
            'domain' => $this->domain,
            'key' => $this->key,
            'shortLink' => $this->shortLink,
        ], $this->nulls);
    }
}
