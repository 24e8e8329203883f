<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function is_string;

/** A label that groups links. */
final class Tag implements JsonSerializable
{
    /** Known values of `color`. There may be others. */
    public const COLOR_RED = 'red';
    public const COLOR_YELLOW = 'yellow';
    public const COLOR_GREEN = 'green';
    public const COLOR_BLUE = 'blue';
    public const COLOR_PURPLE = 'purple';
    public const COLOR_PINK = 'pink';
    public const COLOR_BROWN = 'brown';

    private const NAMES = [
        'id' => true,
        'name' => true,
        'color' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'name' => true,
        'color' => true,
    ];

    public function __construct(
        /** Identifier of the tag. Opaque. */
        public readonly string $id,
        /** Name of the tag. */
        public readonly string $name,
        /** Colour of the tag in the dashboard. */
        public readonly string $color,
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
            name: is_string($v = $o['name']) ? $v : throw Fault::in($o, 'name', 'a string', $path),
            color: is_string($v = $o['color']) ? $v : throw Fault::in($o, 'color', 'a string', $path),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'id' => $this->id,
            'name' => $this->name,
            'color' => $this->color,
        ]);
    }
}
