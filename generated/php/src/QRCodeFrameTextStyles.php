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

/** How the text of the QR code's frame is set; null when there is none. */
final class QRCodeFrameTextStyles implements JsonSerializable
{
    /** A known value of `weight`: there may be others. */
    public const WEIGHT_NORMAL = 'normal';

    /** A known value of `weight`: there may be others. */
    public const WEIGHT_BOLD = 'bold';

    /** A known value of `style`: there may be others. */
    public const STYLE_NORMAL = 'normal';

    /** A known value of `style`: there may be others. */
    public const STYLE_ITALIC = 'italic';

    /** A known value of `family`: there may be others. */
    public const FAMILY_SANS = 'sans';

    /** A known value of `family`: there may be others. */
    public const FAMILY_SANS_CONDENSED = 'sans-condensed';

    /** A known value of `family`: there may be others. */
    public const FAMILY_SERIF = 'serif';

    /** A known value of `family`: there may be others. */
    public const FAMILY_SERIF_ELEGANT = 'serif-elegant';

    /** A known value of `family`: there may be others. */
    public const FAMILY_MONO = 'mono';

    /** A known value of `size`: there may be others. */
    public const SIZE_S = 's';

    /** A known value of `size`: there may be others. */
    public const SIZE_M = 'm';

    /** A known value of `size`: there may be others. */
    public const SIZE_L = 'l';

    /** A known value of `size`: there may be others. */
    public const SIZE_XL = 'xl';

    private const NAMES = ['weight' => true, 'style' => true, 'family' => true, 'size' => true];

    public function __construct(
        /** Weight of the font. */
        public readonly ?string $weight = null,
        /** Style of the font. */
        public readonly ?string $style = null,
        /** Family of the font. */
        public readonly ?string $family = null,
        /** Size of the font. */
        public readonly ?string $size = null,
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
            ($v = $o['weight'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'weight', 'a string'),
            ($v = $o['style'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'style', 'a string'),
            ($v = $o['family'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'family', 'a string'),
            ($v = $o['size'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'size', 'a string'),
            array_keys($o, null, true),
            array_diff_key($o, self::NAMES),
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
