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

/** One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale. */
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
        'timestamp' => true, 'clickId' => true, 'id' => true, 'url' => true, 'ip' => true, 'continent' => true,
        'country' => true, 'city' => true, 'device' => true, 'browser' => true, 'os' => true, 'ua' => true,
        'bot' => true, 'qr' => true, 'referer' => true, 'link_id' => true, 'region' => true, 'latitude' => true,
        'longitude' => true, 'device_model' => true, 'device_vendor' => true, 'browser_version' => true,
        'os_version' => true, 'engine' => true, 'engine_version' => true, 'cpu_architecture' => true,
        'referer_url' => true, 'type' => true, 'event_name' => true,
    ];

    public function __construct(
        /** Where the visitor was sent. May be an empty string. */
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
        /** Domain that the visitor came from, `(direct)` when there was none; null when not known. */
        public readonly ?string $referer,
        /** When the interaction happened. Left out where the interaction is the one that led to a lead or a sale. */
        public readonly ?DateTimeImmutable $timestamp = null,
        /**
         * Identifier of the interaction, under the name that clicks, scans and visits use. The same identifier as
         * `id`.
         */
        public readonly ?string $clickId = null,
        /** Identifier of the interaction, under the name that leads and sales use. The same identifier as `clickId`. */
        public readonly ?string $id = null,
        /**
         * IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid
         * it.
         */
        public readonly ?string $ip = null,
        /**
         * User agent string as the browser sent it; null when it sent none. Left out of the documented scans and
         * visits.
         */
        public readonly ?string $ua = null,
        /**
         * Whether the interaction came through a QR code. The documented scan says false here, so do not rely on it to
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
        /** Architecture of the processor, such as `arm64`; null when not known. */
        public readonly ?string $cpuArchitecture = null,
        /** Whole address that the visitor came from, `(direct)` when there was none; null when not known. */
        public readonly ?string $refererUrl = null,
        /** What kind of interaction it was. No list of the kinds is published. */
        public readonly ?string $type = null,
        /** Name of the interaction's event. No list of the names is published. */
        public readonly ?string $eventName = null,
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
            url: is_string($v = $o['url'] ?? null) ? $v : throw Fault::in($o, 'url', 'a string'),
            continent: isset($o['continent'])
                ? (is_string($v = $o['continent']) ? $v : throw Fault::in($o, 'continent', 'a string'))
                : (array_key_exists('continent', $o) ? null : throw Fault::missing('continent')),
            country: isset($o['country'])
                ? (is_string($v = $o['country']) ? $v : throw Fault::in($o, 'country', 'a string'))
                : (array_key_exists('country', $o) ? null : throw Fault::missing('country')),
            city: isset($o['city'])
                ? (is_string($v = $o['city']) ? $v : throw Fault::in($o, 'city', 'a string'))
                : (array_key_exists('city', $o) ? null : throw Fault::missing('city')),
            device: isset($o['device'])
                ? (is_string($v = $o['device']) ? $v : throw Fault::in($o, 'device', 'a string'))
                : (array_key_exists('device', $o) ? null : throw Fault::missing('device')),
            browser: isset($o['browser'])
                ? (is_string($v = $o['browser']) ? $v : throw Fault::in($o, 'browser', 'a string'))
                : (array_key_exists('browser', $o) ? null : throw Fault::missing('browser')),
            os: isset($o['os'])
                ? (is_string($v = $o['os']) ? $v : throw Fault::in($o, 'os', 'a string'))
                : (array_key_exists('os', $o) ? null : throw Fault::missing('os')),
            bot: isset($o['bot'])
                ? (is_bool($v = $o['bot']) ? $v : throw Fault::in($o, 'bot', 'a boolean'))
                : (array_key_exists('bot', $o) ? null : throw Fault::missing('bot')),
            referer: isset($o['referer'])
                ? (is_string($v = $o['referer']) ? $v : throw Fault::in($o, 'referer', 'a string'))
                : (array_key_exists('referer', $o) ? null : throw Fault::missing('referer')),
            timestamp: isset($o['timestamp'])
                ? (($v = Value::dateTime($o['timestamp'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'timestamp', 'a date-time'))
                : (array_key_exists('timestamp', $o) ? throw Fault::in($o, 'timestamp', 'a date-time') : null),
            clickId: isset($o['clickId'])
                ? (is_string($v = $o['clickId']) ? $v : throw Fault::in($o, 'clickId', 'a string'))
                : (array_key_exists('clickId', $o) ? throw Fault::in($o, 'clickId', 'a string') : null),
            id: isset($o['id'])
                ? (is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string'))
                : (array_key_exists('id', $o) ? throw Fault::in($o, 'id', 'a string') : null),
            ip: isset($o['ip']) ? (is_string($v = $o['ip']) ? $v : throw Fault::in($o, 'ip', 'a string')) : null,
            ua: isset($o['ua']) ? (is_string($v = $o['ua']) ? $v : throw Fault::in($o, 'ua', 'a string')) : null,
            qr: isset($o['qr'])
                ? (is_bool($v = $o['qr']) ? $v : throw Fault::in($o, 'qr', 'a boolean'))
                : (array_key_exists('qr', $o) ? throw Fault::in($o, 'qr', 'a boolean') : null),
            linkId: isset($o['link_id'])
                ? (is_string($v = $o['link_id']) ? $v : throw Fault::in($o, 'link_id', 'a string'))
                : null,
            region: isset($o['region'])
                ? (is_string($v = $o['region']) ? $v : throw Fault::in($o, 'region', 'a string'))
                : null,
            latitude: isset($o['latitude'])
                ? (is_string($v = $o['latitude']) ? $v : throw Fault::in($o, 'latitude', 'a string'))
                : null,
            longitude: isset($o['longitude'])
                ? (is_string($v = $o['longitude']) ? $v : throw Fault::in($o, 'longitude', 'a string'))
                : null,
            deviceModel: isset($o['device_model'])
                ? (is_string($v = $o['device_model']) ? $v : throw Fault::in($o, 'device_model', 'a string'))
                : null,
            deviceVendor: isset($o['device_vendor'])
                ? (is_string($v = $o['device_vendor']) ? $v : throw Fault::in($o, 'device_vendor', 'a string'))
                : null,
            browserVersion: isset($o['browser_version'])
                ? (is_string($v = $o['browser_version']) ? $v : throw Fault::in($o, 'browser_version', 'a string'))
                : null,
            osVersion: isset($o['os_version'])
                ? (is_string($v = $o['os_version']) ? $v : throw Fault::in($o, 'os_version', 'a string'))
                : null,
            engine: isset($o['engine'])
                ? (is_string($v = $o['engine']) ? $v : throw Fault::in($o, 'engine', 'a string'))
                : null,
            engineVersion: isset($o['engine_version'])
                ? (is_string($v = $o['engine_version']) ? $v : throw Fault::in($o, 'engine_version', 'a string'))
                : null,
            cpuArchitecture: isset($o['cpu_architecture'])
                ? (is_string($v = $o['cpu_architecture']) ? $v : throw Fault::in($o, 'cpu_architecture', 'a string'))
                : null,
            refererUrl: isset($o['referer_url'])
                ? (is_string($v = $o['referer_url']) ? $v : throw Fault::in($o, 'referer_url', 'a string'))
                : null,
            type: isset($o['type'])
                ? (is_string($v = $o['type']) ? $v : throw Fault::in($o, 'type', 'a string'))
                : null,
            eventName: isset($o['event_name'])
                ? (is_string($v = $o['event_name']) ? $v : throw Fault::in($o, 'event_name', 'a string'))
                : null,
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
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
            'timestamp' => Json::dateTime($this->timestamp),
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
