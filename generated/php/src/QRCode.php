<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Item;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Nested;
use CodeQR\Webhooks\Internal\Value;
use DateTimeImmutable;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_key_exists;
use function array_keys;
use function is_bool;
use function is_finite;
use function is_float;
use function is_int;
use function is_string;

/** A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted. */
final class QRCode implements JsonSerializable
{
    /** A known value of `type`: there may be others. */
    public const TYPE_URL = 'url';

    /** A known value of `type`: there may be others. */
    public const TYPE_TEXT = 'text';

    /** A known value of `type`: there may be others. */
    public const TYPE_EMAIL = 'email';

    /** A known value of `type`: there may be others. */
    public const TYPE_WIFI = 'wifi';

    /** A known value of `type`: there may be others. */
    public const TYPE_PHONE = 'phone';

    /** A known value of `type`: there may be others. */
    public const TYPE_VCARD = 'vcard';

    /** A known value of `type`: there may be others. */
    public const TYPE_CRYPTO = 'crypto';

    /** A known value of `type`: there may be others. */
    public const TYPE_SMS = 'sms';

    /** A known value of `type`: there may be others. */
    public const TYPE_FACETIME = 'facetime';

    /** A known value of `type`: there may be others. */
    public const TYPE_GEO = 'geo';

    /** A known value of `type`: there may be others. */
    public const TYPE_LATLOG = 'latlog';

    /** A known value of `type`: there may be others. */
    public const TYPE_PIX = 'pix';

    /** A known value of `type`: there may be others. */
    public const TYPE_WHATSAPP = 'whatsapp';

    /** A known value of `level`: there may be others. */
    public const LEVEL_L = 'L';

    /** A known value of `level`: there may be others. */
    public const LEVEL_M = 'M';

    /** A known value of `level`: there may be others. */
    public const LEVEL_Q = 'Q';

    /** A known value of `level`: there may be others. */
    public const LEVEL_H = 'H';

    private const NAMES = [
        'id' => true, 'domain' => true, 'key' => true, 'archived' => true, 'static' => true, 'type' => true,
        'url' => true, 'userId' => true, 'projectId' => true, 'scans' => true, 'shortLink' => true, 'createdAt' => true,
        'updatedAt' => true, 'expiresAt' => true, 'expiredUrl' => true, 'password' => true, 'externalId' => true,
        'trackConversion' => true, 'proxy' => true, 'title' => true, 'description' => true, 'image' => true,
        'utm_source' => true, 'utm_medium' => true, 'utm_campaign' => true, 'utm_term' => true, 'utm_content' => true,
        'rewrite' => true, 'doIndex' => true, 'flexible' => true, 'filled' => true, 'ios' => true, 'android' => true,
        'geo' => true, 'rules' => true, 'useDisplayPage' => true, 'contentStatic' => true, 'text' => true,
        'email' => true, 'wifi' => true, 'phone' => true, 'vcard' => true, 'crypto' => true, 'sms' => true,
        'whatsapp' => true, 'facetime' => true, 'latlog' => true, 'logo' => true, 'bgColor' => true, 'fgColor' => true,
        'size' => true, 'level' => true, 'showLogo' => true, 'src' => true, 'height' => true, 'width' => true,
        'excavate' => true, 'publicStats' => true, 'lastClicked' => true, 'leads' => true, 'sales' => true,
        'saleAmount' => true, 'tagId' => true, 'tags' => true, 'folderId' => true, 'comments' => true,
        'frameTextStyles' => true, 'notificationToken' => true, 'preRedirection' => true, 'pageId' => true,
        'pageUrl' => true, 'isFormMandatory' => true,
    ];

    public function __construct(
        /** Identifier of the QR code. Opaque. */
        public readonly string $id,
        /** Domain of the short link behind the QR code, without a scheme. */
        public readonly string $domain,
        /** Path of the short link behind the QR code, without a leading slash; may itself contain slashes. */
        public readonly string $key,
        /** Where the QR code leads; null or an empty string when it holds something other than an address. */
        public readonly ?string $url,
        /** Identifier of the user who created the QR code; null when no user did. */
        public readonly ?string $userID,
        /** Identifier of the project that owns the QR code; null when none does. */
        public readonly ?string $projectID,
        /**
         * How many times the QR code has been scanned. 1, not 0, in the documented body of a QR code that was just
         * created.
         */
        public readonly int $scans,
        /**
         * Whether the QR code is archived: hidden in the dashboard, yet still working. Left out of QR codes that come
         * with a scan.
         */
        public readonly ?bool $archived = null,
        /**
         * Whether the content is printed into the QR code itself, so that it cannot change and scans are not counted.
         * Left out of QR codes that come with a scan.
         */
        public readonly ?bool $static = null,
        /** What the QR code holds. Left out of QR codes that come with a scan. */
        public readonly ?string $type = null,
        /**
         * The whole short link behind the QR code. Not always `https://` + `domain` + `/` + `key`: use it as it
         * stands.
         */
        public readonly ?string $shortLink = null,
        /** When the QR code was created. Left out of QR codes that come with a scan. */
        public readonly ?DateTimeImmutable $createdAt = null,
        /** When the QR code was last changed. Left out of QR codes that come with a scan. */
        public readonly ?DateTimeImmutable $updatedAt = null,
        /**
         * When the QR code stops redirecting; null when it never does. A delivered body may say never with
         * `1970-01-01T00:00:00.000Z` instead.
         */
        public readonly ?DateTimeImmutable $expiresAt = null,
        /** Where the QR code leads once it has expired; null or an empty string when no such address is set. */
        public readonly ?string $expiredURL = null,
        /** Password that a visitor must enter; null when the QR code is not protected. */
        public readonly ?string $password = null,
        /** Identifier of the QR code in the consumer's own system; null when none was given. */
        public readonly ?string $externalID = null,
        /** Whether leads and sales are attributed to this QR code. */
        public readonly ?bool $trackConversion = null,
        /** Whether link previews show the custom `title`, `description` and `image`. */
        public readonly ?bool $proxy = null,
        /** Custom title of the link preview; null when none is set. */
        public readonly ?string $title = null,
        /** Custom description of the link preview; null when none is set. */
        public readonly ?string $description = null,
        /** Custom image of the link preview, usually a URL; null when none is set. */
        public readonly ?string $image = null,
        /** UTM source added to the destination; null when none is set. */
        public readonly ?string $utmSource = null,
        /** UTM medium added to the destination; null when none is set. */
        public readonly ?string $utmMedium = null,
        /** UTM campaign added to the destination; null when none is set. */
        public readonly ?string $utmCampaign = null,
        /** UTM term added to the destination; null when none is set. */
        public readonly ?string $utmTerm = null,
        /** UTM content added to the destination; null when none is set. */
        public readonly ?string $utmContent = null,
        /** Whether the destination is shown under the short link's own address (cloaking). */
        public readonly ?bool $rewrite = null,
        /** Whether search engines may index the short link behind the QR code. */
        public readonly ?bool $doIndex = null,
        /** Whether the QR code is a flexible one, in CodeQR's sense of the word; what that changes is not published. */
        public readonly ?bool $flexible = null,
        /** Whether the QR code has been filled with content. */
        public readonly ?bool $filled = null,
        /** Destination for visitors on iOS; null when they follow `url`. */
        public readonly ?string $ios = null,
        /** Destination for visitors on Android; null when they follow `url`. */
        public readonly ?string $android = null,
        /**
         * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows
         * `url`.
         */
        public readonly ?stdClass $geo = null,
        /**
         * Conditional destinations of the QR code, tried in their order; null when there are none.
         *
         * @var list<stdClass>|null
         */
        public readonly ?array $rules = null,
        /** Whether a scan shows the content on a page instead of redirecting. */
        public readonly ?bool $useDisplayPage = null,
        /** What is printed into a static QR code; null when it is not static. */
        public readonly ?string $contentStatic = null,
        /** The text of a QR code of type `text`; null for the other types. */
        public readonly ?string $text = null,
        /**
         * The message of a QR code of type `email`: address, subject and body, as strings; null for the other types.
         */
        public readonly ?stdClass $email = null,
        /**
         * The network of a QR code of type `wifi`: name, password and encryption, as strings; null for the other
         * types.
         */
        public readonly ?stdClass $wifi = null,
        /** The number of a QR code of type `phone`; null for the other types. */
        public readonly ?string $phone = null,
        /** The contact of a QR code of type `vcard`, as strings; null for the other types. */
        public readonly ?stdClass $vcard = null,
        /**
         * The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for the other
         * types.
         */
        public readonly ?stdClass $crypto = null,
        /** The message of a QR code of type `sms`: number and text, as strings; null for the other types. */
        public readonly ?stdClass $sms = null,
        /** The message of a QR code of type `whatsapp`; null for the other types. */
        public readonly ?QRCodeWhatsApp $whatsapp = null,
        /** The call of a QR code of type `facetime`, as strings; null for the other types. */
        public readonly ?stdClass $facetime = null,
        /** The place of a QR code of type `latlog`: latitude and longitude, as strings; null for the other types. */
        public readonly ?stdClass $latlog = null,
        /** Image in the middle of the QR code, as an address or a data URL; null when there is none. */
        public readonly ?string $logo = null,
        /** Background colour of the QR code, as a CSS colour. */
        public readonly ?string $bgColor = null,
        /** Foreground colour of the QR code, as a CSS colour. */
        public readonly ?string $fgColor = null,
        /** Length of a side of the QR code's image, in pixels. */
        public readonly ?float $size = null,
        /** Error correction level of the QR code: `L`, `M`, `Q` or `H`. */
        public readonly ?string $level = null,
        /** Whether the logo is shown. */
        public readonly ?bool $showLogo = null,
        /** Image that is laid over the QR code, as an address or a data URL; null when there is none. */
        public readonly ?string $src = null,
        /** Height of the image that is laid over the QR code, in pixels. */
        public readonly ?float $height = null,
        /** Width of the image that is laid over the QR code, in pixels. */
        public readonly ?float $width = null,
        /** Whether the QR code is cleared behind the image that is laid over it. */
        public readonly ?bool $excavate = null,
        /** Whether the QR code's statistics are public. */
        public readonly ?bool $publicStats = null,
        /**
         * When the QR code was last scanned; null when it never was. A delivered body may say never with
         * `1970-01-01T00:00:00.000Z` instead.
         */
        public readonly ?DateTimeImmutable $lastClicked = null,
        /** How many leads are attributed to the QR code. */
        public readonly ?int $leads = null,
        /** How many sales are attributed to the QR code. */
        public readonly ?int $sales = null,
        /**
         * Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole
         * yen).
         */
        public readonly ?int $saleAmount = null,
        /** Identifier of the QR code's first tag; null when it has none. */
        public readonly ?string $tagID = null,
        /**
         * The QR code's tags; empty or null when it has none.
         *
         * @var list<Tag>|null
         */
        public readonly ?array $tags = null,
        /** Identifier of the folder that the QR code is in; null when it is in none. */
        public readonly ?string $folderID = null,
        /** Notes of the project's members on the QR code; null when there are none. */
        public readonly ?string $comments = null,
        /** How the text of the QR code's frame is set; null when there is none. */
        public readonly ?QRCodeFrameTextStyles $frameTextStyles = null,
        /** Token that CodeQR's notifications about the QR code are tied to; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageID = null,
        /** Address of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageURL = null,
        /** Whether visitors must fill in the form on that page to be redirected. */
        public readonly ?bool $isFormMandatory = null,
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
            is_string($v = $o['id'] ?? null) ? $v : throw Fault::in($o, 'id', 'a string'),
            is_string($v = $o['domain'] ?? null) ? $v : throw Fault::in($o, 'domain', 'a string'),
            is_string($v = $o['key'] ?? null) ? $v : throw Fault::in($o, 'key', 'a string'),
            ($v = $o['url'] ?? null) === null && array_key_exists('url', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'url', 'a string'),
            ($v = $o['userId'] ?? null) === null && array_key_exists('userId', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'userId', 'a string'),
            ($v = $o['projectId'] ?? null) === null && array_key_exists('projectId', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'projectId', 'a string'),
            is_int($v = $o['scans'] ?? null) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'scans', 'an integer'),
            ($v = $o['archived'] ?? null) === null && !array_key_exists('archived', $o) || is_bool($v)
                ? $v : throw Fault::in($o, 'archived', 'a boolean'),
            ($v = $o['static'] ?? null) === null && !array_key_exists('static', $o) || is_bool($v)
                ? $v : throw Fault::in($o, 'static', 'a boolean'),
            ($v = $o['type'] ?? null) === null && !array_key_exists('type', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'type', 'a string'),
            ($v = $o['shortLink'] ?? null) === null && !array_key_exists('shortLink', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'shortLink', 'a string'),
            ($v = $o['createdAt'] ?? null) === null && !array_key_exists('createdAt', $o)
                || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'createdAt', 'a date-time'),
            ($v = $o['updatedAt'] ?? null) === null && !array_key_exists('updatedAt', $o)
                || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'updatedAt', 'a date-time'),
            ($v = $o['expiresAt'] ?? null) === null || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'expiresAt', 'a date-time'),
            ($v = $o['expiredUrl'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'expiredUrl', 'a string'),
            ($v = $o['password'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'password', 'a string'),
            ($v = $o['externalId'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'externalId', 'a string'),
            ($v = $o['trackConversion'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'trackConversion', 'a boolean'),
            ($v = $o['proxy'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'proxy', 'a boolean'),
            ($v = $o['title'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'title', 'a string'),
            ($v = $o['description'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'description', 'a string'),
            ($v = $o['image'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'image', 'a string'),
            ($v = $o['utm_source'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'utm_source', 'a string'),
            ($v = $o['utm_medium'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'utm_medium', 'a string'),
            ($v = $o['utm_campaign'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'utm_campaign', 'a string'),
            ($v = $o['utm_term'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'utm_term', 'a string'),
            ($v = $o['utm_content'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'utm_content', 'a string'),
            ($v = $o['rewrite'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'rewrite', 'a boolean'),
            ($v = $o['doIndex'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'doIndex', 'a boolean'),
            ($v = $o['flexible'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'flexible', 'a boolean'),
            ($v = $o['filled'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'filled', 'a boolean'),
            ($v = $o['ios'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'ios', 'a string'),
            ($v = $o['android'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'android', 'a string'),
            ($v = $o['geo'] ?? null) === null || $v instanceof stdClass ? $v : throw Fault::in($o, 'geo', 'an object'),
            Nested::optionalNullable($o, 'rules', Nested::list(Item::map(...))),
            ($v = $o['useDisplayPage'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'useDisplayPage', 'a boolean'),
            ($v = $o['contentStatic'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'contentStatic', 'a string'),
            ($v = $o['text'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'text', 'a string'),
            ($v = $o['email'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'email', 'an object'),
            ($v = $o['wifi'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'wifi', 'an object'),
            ($v = $o['phone'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'phone', 'a string'),
            ($v = $o['vcard'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'vcard', 'an object'),
            ($v = $o['crypto'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'crypto', 'an object'),
            ($v = $o['sms'] ?? null) === null || $v instanceof stdClass ? $v : throw Fault::in($o, 'sms', 'an object'),
            Nested::optionalNullable($o, 'whatsapp', QRCodeWhatsApp::fromJson(...)),
            ($v = $o['facetime'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'facetime', 'an object'),
            ($v = $o['latlog'] ?? null) === null || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'latlog', 'an object'),
            ($v = $o['logo'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'logo', 'a string'),
            ($v = $o['bgColor'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'bgColor', 'a string'),
            ($v = $o['fgColor'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'fgColor', 'a string'),
            ($v = $o['size'] ?? null) === null || is_float($v = Value::number($v)) && is_finite($v)
                ? $v : throw Fault::in($o, 'size', 'a number'),
            ($v = $o['level'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'level', 'a string'),
            ($v = $o['showLogo'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'showLogo', 'a boolean'),
            ($v = $o['src'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'src', 'a string'),
            ($v = $o['height'] ?? null) === null || is_float($v = Value::number($v)) && is_finite($v)
                ? $v : throw Fault::in($o, 'height', 'a number'),
            ($v = $o['width'] ?? null) === null || is_float($v = Value::number($v)) && is_finite($v)
                ? $v : throw Fault::in($o, 'width', 'a number'),
            ($v = $o['excavate'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'excavate', 'a boolean'),
            ($v = $o['publicStats'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'publicStats', 'a boolean'),
            ($v = $o['lastClicked'] ?? null) === null || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'lastClicked', 'a date-time'),
            ($v = $o['leads'] ?? null) === null || is_int($v) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'leads', 'an integer'),
            ($v = $o['sales'] ?? null) === null || is_int($v) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'sales', 'an integer'),
            ($v = $o['saleAmount'] ?? null) === null || is_int($v) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'saleAmount', 'an integer'),
            ($v = $o['tagId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'tagId', 'a string'),
            Nested::optionalNullable($o, 'tags', Nested::list(Tag::fromJson(...))),
            ($v = $o['folderId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'folderId', 'a string'),
            ($v = $o['comments'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'comments', 'a string'),
            Nested::optionalNullable($o, 'frameTextStyles', QRCodeFrameTextStyles::fromJson(...)),
            ($v = $o['notificationToken'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'notificationToken', 'a string'),
            ($v = $o['preRedirection'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'preRedirection', 'a boolean'),
            ($v = $o['pageId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'pageId', 'a string'),
            ($v = $o['pageUrl'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'pageUrl', 'a string'),
            ($v = $o['isFormMandatory'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'isFormMandatory', 'a boolean'),
            array_keys($o, null, true),
            array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'id' => $this->id,
            'domain' => $this->domain,
            'key' => $this->key,
            'url' => $this->url,
            'userId' => $this->userID,
            'projectId' => $this->projectID,
            'scans' => $this->scans,
        ], [
            'archived' => $this->archived,
            'static' => $this->static,
            'type' => $this->type,
            'shortLink' => $this->shortLink,
            'createdAt' => Json::dateTime($this->createdAt),
            'updatedAt' => Json::dateTime($this->updatedAt),
            'expiresAt' => Json::dateTime($this->expiresAt),
            'expiredUrl' => $this->expiredURL,
            'password' => $this->password,
            'externalId' => $this->externalID,
            'trackConversion' => $this->trackConversion,
            'proxy' => $this->proxy,
            'title' => $this->title,
            'description' => $this->description,
            'image' => $this->image,
            'utm_source' => $this->utmSource,
            'utm_medium' => $this->utmMedium,
            'utm_campaign' => $this->utmCampaign,
            'utm_term' => $this->utmTerm,
            'utm_content' => $this->utmContent,
            'rewrite' => $this->rewrite,
            'doIndex' => $this->doIndex,
            'flexible' => $this->flexible,
            'filled' => $this->filled,
            'ios' => $this->ios,
            'android' => $this->android,
            'geo' => $this->geo,
            'rules' => $this->rules,
            'useDisplayPage' => $this->useDisplayPage,
            'contentStatic' => $this->contentStatic,
            'text' => $this->text,
            'email' => $this->email,
            'wifi' => $this->wifi,
            'phone' => $this->phone,
            'vcard' => $this->vcard,
            'crypto' => $this->crypto,
            'sms' => $this->sms,
            'whatsapp' => $this->whatsapp,
            'facetime' => $this->facetime,
            'latlog' => $this->latlog,
            'logo' => $this->logo,
            'bgColor' => $this->bgColor,
            'fgColor' => $this->fgColor,
            'size' => $this->size,
            'level' => $this->level,
            'showLogo' => $this->showLogo,
            'src' => $this->src,
            'height' => $this->height,
            'width' => $this->width,
            'excavate' => $this->excavate,
            'publicStats' => $this->publicStats,
            'lastClicked' => Json::dateTime($this->lastClicked),
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
            'tagId' => $this->tagID,
            'tags' => $this->tags,
            'folderId' => $this->folderID,
            'comments' => $this->comments,
            'frameTextStyles' => $this->frameTextStyles,
            'notificationToken' => $this->notificationToken,
            'preRedirection' => $this->preRedirection,
            'pageId' => $this->pageID,
            'pageUrl' => $this->pageURL,
            'isFormMandatory' => $this->isFormMandatory,
        ], $this->nulls);
    }
}
