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

/** Font of the text in the QR code's frame; null when there is none. */
final class QRCodeFrameTextStyles implements JsonSerializable
{
    /** Known values of `weight`. There may be others. */
    public const WEIGHT_NORMAL = 'normal';
    public const WEIGHT_BOLD = 'bold';

    /** Known values of `style`. There may be others. */
    public const STYLE_NORMAL = 'normal';
    public const STYLE_ITALIC = 'italic';

    /** Known values of `family`. There may be others. */
    public const FAMILY_SANS = 'sans';
    public const FAMILY_SANS_CONDENSED = 'sans-condensed';
    public const FAMILY_SERIF = 'serif';
    public const FAMILY_SERIF_ELEGANT = 'serif-elegant';
    public const FAMILY_MONO = 'mono';

    /** Known values of `size`. There may be others. */
    public const SIZE_S = 's';
    public const SIZE_M = 'm';
    public const SIZE_L = 'l';
    public const SIZE_XL = 'xl';

    private const NAMES = [
        'weight' => true,
        'style' => true,
        'family' => true,
        'size' => true,
    ];

    public function __construct(
        /** Font weight. */
        public readonly ?string $weight = null,
        /** Font style. */
        public readonly ?string $style = null,
        /** Font family. */
        public readonly ?string $family = null,
        /** Font size. */
        public readonly ?string $size = null,
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
            weight: is_string($v = $o['weight'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'weight', 'a string or null', $path),
            style: is_string($v = $o['style'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'style', 'a string or null', $path),
            family: is_string($v = $o['family'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'family', 'a string or null', $path),
            size: is_string($v = $o['size'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'size', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [], [
            'weight' => $this->weight,
            'style' => $this->style,
            'family' => $this->family,
            'size' => $this->size,
        ], $this->nulls);
    }
}
