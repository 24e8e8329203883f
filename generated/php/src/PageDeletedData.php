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

/** The page as it was when deleted. */
final class PageDeletedData implements JsonSerializable
{
    private const NAMES = [
        'page' => true,
        'eventName' => true,
    ];

    private const REQUIRED = [
        'page' => true,
    ];

    public function __construct(
        /**
         * A hosted page. In a visit event it has fewer properties than in the events for a page that was created,
         * updated or deleted.
         */
        public readonly Page $page,
        /** CodeQR's label for the event, such as `Page deleted`. */
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
        return new self(
            page: ($v = $o['page']) instanceof stdClass
                ? Page::fromJson($v, "$path/page")
                : throw Fault::in($o, 'page', 'an object', $path),
            eventName: is_string($v = $o['eventName'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'eventName', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'page' => $this->page,
        ], [
            'eventName' => $this->eventName,
        ], $this->nulls);
    }
}
