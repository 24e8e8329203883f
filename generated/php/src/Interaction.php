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
use function array_key_exists;
use function array_keys;
use function is_bool;
use function is_string;

/** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
final class Interaction implements JsonSerializable
{
    /** Known values of `continent`. There may be others. */
    public const CONTINENT_AF = 'AF';
    public const CONTINENT_AN = 'AN';
    public const CONTINENT_AS = 'AS';
    public const CONTINENT_EU = 'EU';
    public const CONTINENT_NA = 'NA';
    public const CONTINENT_OC = 'OC';
    public const CONTINENT_SA = 'SA';

    /** Known values of `device`. There may be others. */
    public const DEVICE_DESKTOP = 'Desktop';
    public const DEVICE_MOBILE = 'Mobile';
    public const DEVICE_TABLET = 'Tablet';
    public const DEVICE_CONSOLE = 'Console';
    public const DEVICE_SMARTTV = 'Smarttv';
    public const DEVICE_WEARABLE = 'Wearable';
    public const DEVICE_EMBEDDED = 'Embedded';

    private const NAMES = [
        'timestamp' => true,
        'clickId' => true,
        'id' => true,
        'url' => true,
        'ip' => true,
        'continent' => true,
        'country' => true,
        'city' => true,
        'device' => true,
        'browser' => true,
        'os' => true,
        'ua' => true,
        'bot' => true,
        'qr' => true,
        'referer' => true,
        'link_id' => true,
        'region' => true,
        'latitude' => true,
        'longitude' => true,
        'device_model' => true,
        'device_vendor' => true,
        'browser_version' => true,
        'os_version' => true,
        'engine' => true,
        'engine_version' => true,
        'cpu_architecture' => true,
        'referer_url' => true,
        'type' => true,
        'event_name' => true,
    ];

    private const REQUIRED = [
        'url' => true,
        'continent' => true,
        'country' => true,
        'city' => true,
        'device' => true,
        'browser' => true,
        'os' => true,
        'bot' => true,
        'referer' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** URL that the visitor was sent to. May be an empty string. */
        public readonly string $url,
        /** Continent of the visitor; null or an empty string when not known. */
        public readonly ?string $continent,
        /** Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known. */
        public readonly ?string $country,
        /** City of the visitor; null or `Unknown` when not known. */
        public readonly ?string $city,
        /** Kind of device; null when not known. */
        public readonly ?string $device,
        /** Browser; null or `Unknown` when not known. */
        public readonly ?string $browser,
        /** Operating system; null or `Unknown` when not known. */
        public readonly ?string $os,
        /** Whether the visitor is thought to be a bot; null when not known. */
        public readonly ?bool $bot,
        /** Domain that the visitor came from; `(direct)` when there was none, null when not known. */
        public readonly ?string $referer,
        /** When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale. */
        public readonly ?DateTimeImmutable $timestamp = null,
        /**
         * Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
         */
        public readonly ?string $clickId = null,
        /** Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`. */
        public readonly ?string $id = null,
        /**
         * IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid
         * it.
         */
        public readonly ?string $ip = null,
        /**
         * User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and
         * visits.
         */
        public readonly ?string $ua = null,
        /**
         * Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to
         * tell a scan from a click.
         */
        public readonly ?bool $qr = null,
        /** Identifier of the link behind the interaction. Opaque. */
        public readonly ?string $linkId = null,
        /** Region of the visitor, such as a state or a province; null when not known. */
        public readonly ?string $region = null,
        /** Latitude of the visitor in decimal degrees, as text; null when not known. */
        public readonly ?string $latitude = null,
        /** Longitude of the visitor in decimal degrees, as text; null when not known. */
        public readonly ?string $longitude = null,
        /** Model of the device, such as `iPhone`; null when not known. */
        public readonly ?string $deviceModel = null,
        /** Maker of the device, such as `Apple`; null when not known. */
        public readonly ?string $deviceVendor = null,
        /** Version of the browser; null when not known. */
        public readonly ?string $browserVersion = null,
        /** Version of the operating system; null when not known. */
        public readonly ?string $osVersion = null,
        /** Rendering engine of the browser, such as `Blink`; null when not known. */
        public readonly ?string $engine = null,
        /** Version of the rendering engine; null when not known. */
        public readonly ?string $engineVersion = null,
        /** Processor architecture, such as `arm64`; null when not known. */
        public readonly ?string $cpuArchitecture = null,
        /** Full address that the visitor came from; `(direct)` when there was none, null when not known. */
        public readonly ?string $refererUrl = null,
        /** Kind of interaction. The list of kinds is not published. */
        public readonly ?string $type = null,
        /** Name of the interaction's event. The list of names is not published. */
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
            timestamp: ($v = Value::dateTime($o['timestamp'] ?? null)) instanceof DateTimeImmutable
                || !array_key_exists('timestamp', $o)
                ? $v
                : throw Fault::in($o, 'timestamp', 'a date-time', $path),
            clickId: is_string($v = $o['clickId'] ?? null) || !array_key_exists('clickId', $o)
                ? $v
                : throw Fault::in($o, 'clickId', 'a string', $path),
            id: is_string($v = $o['id'] ?? null) || !array_key_exists('id', $o)
                ? $v
                : throw Fault::in($o, 'id', 'a string', $path),
            url: is_string($v = $o['url']) ? $v : throw Fault::in($o, 'url', 'a string', $path),
            ip: is_string($v = $o['ip'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'ip', 'a string or null', $path),
            continent: is_string($v = $o['continent']) || $v === null
                ? $v
                : throw Fault::in($o, 'continent', 'a string or null', $path),
            country: is_string($v = $o['country']) || $v === null
                ? $v
                : throw Fault::in($o, 'country', 'a string or null', $path),
            city: is_string($v = $o['city']) || $v === null
                ? $v
                : throw Fault::in($o, 'city', 'a string or null', $path),
            device: is_string($v = $o['device']) || $v === null
                ? $v
                : throw Fault::in($o, 'device', 'a string or null', $path),
            browser: is_string($v = $o['browser']) || $v === null
                ? $v
                : throw Fault::in($o, 'browser', 'a string or null', $path),
            os: is_string($v = $o['os']) || $v === null ? $v : throw Fault::in($o, 'os', 'a string or null', $path),
            ua: is_string($v = $o['ua'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'ua', 'a string or null', $path),
            bot: is_bool($v = $o['bot']) || $v === null ? $v : throw Fault::in($o, 'bot', 'a boolean or null', $path),
            qr: is_bool($v = $o['qr'] ?? null) || !array_key_exists('qr', $o)
                ? $v
                : throw Fault::in($o, 'qr', 'a boolean', $path),
            referer: is_string($v = $o['referer']) || $v === null
                ? $v
                : throw Fault::in($o, 'referer', 'a string or null', $path),
            linkId: is_string($v = $o['link_id'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'link_id', 'a string or null', $path),
            region: is_string($v = $o['region'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'region', 'a string or null', $path),
            latitude: is_string($v = $o['latitude'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'latitude', 'a string or null', $path),
            longitude: is_string($v = $o['longitude'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'longitude', 'a string or null', $path),
            deviceModel: is_string($v = $o['device_model'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'device_model', 'a string or null', $path),
            deviceVendor: is_string($v = $o['device_vendor'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'device_vendor', 'a string or null', $path),
            browserVersion: is_string($v = $o['browser_version'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'browser_version', 'a string or null', $path),
            osVersion: is_string($v = $o['os_version'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'os_version', 'a string or null', $path),
            engine: is_string($v = $o['engine'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'engine', 'a string or null', $path),
            engineVersion: is_string($v = $o['engine_version'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'engine_version', 'a string or null', $path),
            cpuArchitecture: is_string($v = $o['cpu_architecture'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'cpu_architecture', 'a string or null', $path),
            refererUrl: is_string($v = $o['referer_url'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'referer_url', 'a string or null', $path),
            type: is_string($v = $o['type'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'type', 'a string or null', $path),
            eventName: is_string($v = $o['event_name'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'event_name', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
        $self->spellings = Value::spellings($o, [
            'timestamp',
        ]);
        return $self;
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'url' => $this->url,
            'continent' => $this->continent,
            'country' => $this->country,
            'city' => $this->city,
            'device' => $this->device,
            'browser' => $this->browser,
            'os' => $this->os,
            'bot' => $this->bot,
            'referer' => $this->referer,
        ], [
            'timestamp' => $this->spellings['timestamp'] ?? Json::dateTime($this->timestamp),
            'clickId' => $this->clickId,
            'id' => $this->id,
            'ip' => $this->ip,
            'ua' => $this->ua,
            'qr' => $this->qr,
            'link_id' => $this->linkId,
            'region' => $this->region,
            'latitude' => $this->latitude,
            'longitude' => $this->longitude,
            'device_model' => $this->deviceModel,
            'device_vendor' => $this->deviceVendor,
            'browser_version' => $this->browserVersion,
            'os_version' => $this->osVersion,
            'engine' => $this->engine,
            'engine_version' => $this->engineVersion,
            'cpu_architecture' => $this->cpuArchitecture,
            'referer_url' => $this->refererUrl,
            'type' => $this->type,
            'event_name' => $this->eventName,
        ], $this->nulls);
    }
}
