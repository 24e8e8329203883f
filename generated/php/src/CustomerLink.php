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

/** The link through which the customer came; null when there is none. */
final class CustomerLink implements JsonSerializable
{
    private const NAMES = ['id' => true, 'domain' => true, 'key' => true, 'shortLink' => true];

    public function __construct(
        /** Identifier of the link. Opaque. */
        public readonly ?string $id = null,
        /** Domain of the short link, without a scheme. */
        public readonly ?string $domain = null,
        /** Path of the short link, without a leading slash. */
        public readonly ?string $key = null,
        /** The whole short link. */
        public readonly ?string $shortLink = null,
        /**
         * Names in JSON of the properties that are null: an optional one that is null and is not named here is absent.
         *
         * @var list<string>
         */
        public readonly array $nulls = [],
        /**
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json);
        return new self(
            id: isset($o['id']) ? (is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string')) : null,
            domain: isset($o['domain'])
                ? (is_string($v = $o['domain']) ? $v : throw Fault::in($o, 'domain', 'a string'))
                : null,
            key: isset($o['key']) ? (is_string($v = $o['key']) ? $v : throw Fault::in($o, 'key', 'a string')) : null,
            shortLink: isset($o['shortLink'])
                ? (is_string($v = $o['shortLink']) ? $v : throw Fault::in($o, 'shortLink', 'a string'))
                : null,
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
