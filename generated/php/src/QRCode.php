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
    /** Known values of `type`. There may be others. */
    public const TYPE_URL = 'url';
    public const TYPE_TEXT = 'text';
    public const TYPE_EMAIL = 'email';
    public const TYPE_WIFI = 'wifi';
    public const TYPE_PHONE = 'phone';
    public const TYPE_VCARD = 'vcard';
    public const TYPE_CRYPTO = 'crypto';
    public const TYPE_SMS = 'sms';
    public const TYPE_FACETIME = 'facetime';
    public const TYPE_GEO = 'geo';
    public const TYPE_LATLOG = 'latlog';
    public const TYPE_PIX = 'pix';
    public const TYPE_WHATSAPP = 'whatsapp';

    /** Known values of `level`. There may be others. */
    public const LEVEL_L = 'L';
    public const LEVEL_M = 'M';
    public const LEVEL_Q = 'Q';
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
        public readonly ?string $userId,
        /** Identifier of the project that owns the QR code; null when none does. */
        public readonly ?string $projectId,
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
        public readonly ?string $expiredUrl = null,
        /** Password that a visitor must enter; null when the QR code is not protected. */
        public readonly ?string $password = null,
        /** Identifier of the QR code in the consumer's own system; null when none was given. */
        public readonly ?string $externalId = null,
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
        public readonly ?string $tagId = null,
        /**
         * The QR code's tags; empty or null when it has none.
         *
         * @var list<Tag>|null
         */
        public readonly ?array $tags = null,
        /** Identifier of the folder that the QR code is in; null when it is in none. */
        public readonly ?string $folderId = null,
        /** Notes of the project's members on the QR code; null when there are none. */
        public readonly ?string $comments = null,
        /** How the text of the QR code's frame is set; null when there is none. */
        public readonly ?QRCodeFrameTextStyles $frameTextStyles = null,
        /** Token that CodeQR's notifications about the QR code are tied to; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageId = null,
        /** Address of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageUrl = null,
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
            id: is_string($v = $o['id'] ?? null) ? $v : throw Fault::in($o, 'id', 'a string'),
            domain: is_string($v = $o['domain'] ?? null) ? $v : throw Fault::in($o, 'domain', 'a string'),
            key: is_string($v = $o['key'] ?? null) ? $v : throw Fault::in($o, 'key', 'a string'),
            url: isset($o['url'])
                ? (is_string($v = $o['url']) ? $v : throw Fault::in($o, 'url', 'a string'))
                : (array_key_exists('url', $o) ? null : throw Fault::missing('url')),
            userId: isset($o['userId'])
                ? (is_string($v = $o['userId']) ? $v : throw Fault::in($o, 'userId', 'a string'))
                : (array_key_exists('userId', $o) ? null : throw Fault::missing('userId')),
            projectId: isset($o['projectId'])
                ? (is_string($v = $o['projectId']) ? $v : throw Fault::in($o, 'projectId', 'a string'))
                : (array_key_exists('projectId', $o) ? null : throw Fault::missing('projectId')),
            scans: is_int($v = $o['scans'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'scans', 'an integer'),
            archived: isset($o['archived'])
                ? (is_bool($v = $o['archived']) ? $v : throw Fault::in($o, 'archived', 'a boolean'))
                : (array_key_exists('archived', $o) ? throw Fault::in($o, 'archived', 'a boolean') : null),
            static: isset($o['static'])
                ? (is_bool($v = $o['static']) ? $v : throw Fault::in($o, 'static', 'a boolean'))
                : (array_key_exists('static', $o) ? throw Fault::in($o, 'static', 'a boolean') : null),
            type: isset($o['type'])
                ? (is_string($v = $o['type']) ? $v : throw Fault::in($o, 'type', 'a string'))
                : (array_key_exists('type', $o) ? throw Fault::in($o, 'type', 'a string') : null),
            shortLink: isset($o['shortLink'])
                ? (is_string($v = $o['shortLink']) ? $v : throw Fault::in($o, 'shortLink', 'a string'))
                : (array_key_exists('shortLink', $o) ? throw Fault::in($o, 'shortLink', 'a string') : null),
            createdAt: isset($o['createdAt'])
                ? (($v = Value::dateTime($o['createdAt'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'createdAt', 'a date-time'))
                : (array_key_exists('createdAt', $o) ? throw Fault::in($o, 'createdAt', 'a date-time') : null),
            updatedAt: isset($o['updatedAt'])
                ? (($v = Value::dateTime($o['updatedAt'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'updatedAt', 'a date-time'))
                : (array_key_exists('updatedAt', $o) ? throw Fault::in($o, 'updatedAt', 'a date-time') : null),
            expiresAt: isset($o['expiresAt'])
                ? (($v = Value::dateTime($o['expiresAt'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'expiresAt', 'a date-time'))
                : null,
            expiredUrl: isset($o['expiredUrl'])
                ? (is_string($v = $o['expiredUrl']) ? $v : throw Fault::in($o, 'expiredUrl', 'a string'))
                : null,
            password: isset($o['password'])
                ? (is_string($v = $o['password']) ? $v : throw Fault::in($o, 'password', 'a string'))
                : null,
            externalId: isset($o['externalId'])
                ? (is_string($v = $o['externalId']) ? $v : throw Fault::in($o, 'externalId', 'a string'))
                : null,
            trackConversion: isset($o['trackConversion'])
                ? (is_bool($v = $o['trackConversion']) ? $v : throw Fault::in($o, 'trackConversion', 'a boolean'))
                : null,
            proxy: isset($o['proxy'])
                ? (is_bool($v = $o['proxy']) ? $v : throw Fault::in($o, 'proxy', 'a boolean'))
                : null,
            title: isset($o['title'])
                ? (is_string($v = $o['title']) ? $v : throw Fault::in($o, 'title', 'a string'))
                : null,
            description: isset($o['description'])
                ? (is_string($v = $o['description']) ? $v : throw Fault::in($o, 'description', 'a string'))
                : null,
            image: isset($o['image'])
                ? (is_string($v = $o['image']) ? $v : throw Fault::in($o, 'image', 'a string'))
                : null,
            utmSource: isset($o['utm_source'])
                ? (is_string($v = $o['utm_source']) ? $v : throw Fault::in($o, 'utm_source', 'a string'))
                : null,
            utmMedium: isset($o['utm_medium'])
                ? (is_string($v = $o['utm_medium']) ? $v : throw Fault::in($o, 'utm_medium', 'a string'))
                : null,
            utmCampaign: isset($o['utm_campaign'])
                ? (is_string($v = $o['utm_campaign']) ? $v : throw Fault::in($o, 'utm_campaign', 'a string'))
                : null,
            utmTerm: isset($o['utm_term'])
                ? (is_string($v = $o['utm_term']) ? $v : throw Fault::in($o, 'utm_term', 'a string'))
                : null,
            utmContent: isset($o['utm_content'])
                ? (is_string($v = $o['utm_content']) ? $v : throw Fault::in($o, 'utm_content', 'a string'))
                : null,
            rewrite: isset($o['rewrite'])
                ? (is_bool($v = $o['rewrite']) ? $v : throw Fault::in($o, 'rewrite', 'a boolean'))
                : null,
            doIndex: isset($o['doIndex'])
                ? (is_bool($v = $o['doIndex']) ? $v : throw Fault::in($o, 'doIndex', 'a boolean'))
                : null,
            flexible: isset($o['flexible'])
                ? (is_bool($v = $o['flexible']) ? $v : throw Fault::in($o, 'flexible', 'a boolean'))
                : null,
            filled: isset($o['filled'])
                ? (is_bool($v = $o['filled']) ? $v : throw Fault::in($o, 'filled', 'a boolean'))
                : null,
            ios: isset($o['ios']) ? (is_string($v = $o['ios']) ? $v : throw Fault::in($o, 'ios', 'a string')) : null,
            android: isset($o['android'])
                ? (is_string($v = $o['android']) ? $v : throw Fault::in($o, 'android', 'a string'))
                : null,
            geo: isset($o['geo'])
                ? (($v = $o['geo']) instanceof stdClass ? $v : throw Fault::in($o, 'geo', 'an object'))
                : null,
            rules: Nested::optionalNullable($o, 'rules', Nested::list(Item::map(...))),
            useDisplayPage: isset($o['useDisplayPage'])
                ? (is_bool($v = $o['useDisplayPage']) ? $v : throw Fault::in($o, 'useDisplayPage', 'a boolean'))
                : null,
            contentStatic: isset($o['contentStatic'])
                ? (is_string($v = $o['contentStatic']) ? $v : throw Fault::in($o, 'contentStatic', 'a string'))
                : null,
            text: isset($o['text'])
                ? (is_string($v = $o['text']) ? $v : throw Fault::in($o, 'text', 'a string'))
                : null,
            email: isset($o['email'])
                ? (($v = $o['email']) instanceof stdClass ? $v : throw Fault::in($o, 'email', 'an object'))
                : null,
            wifi: isset($o['wifi'])
                ? (($v = $o['wifi']) instanceof stdClass ? $v : throw Fault::in($o, 'wifi', 'an object'))
                : null,
            phone: isset($o['phone'])
                ? (is_string($v = $o['phone']) ? $v : throw Fault::in($o, 'phone', 'a string'))
                : null,
            vcard: isset($o['vcard'])
                ? (($v = $o['vcard']) instanceof stdClass ? $v : throw Fault::in($o, 'vcard', 'an object'))
                : null,
            crypto: isset($o['crypto'])
                ? (($v = $o['crypto']) instanceof stdClass ? $v : throw Fault::in($o, 'crypto', 'an object'))
                : null,
            sms: isset($o['sms'])
                ? (($v = $o['sms']) instanceof stdClass ? $v : throw Fault::in($o, 'sms', 'an object'))
                : null,
            whatsapp: Nested::optionalNullable($o, 'whatsapp', QRCodeWhatsApp::fromJson(...)),
            facetime: isset($o['facetime'])
                ? (($v = $o['facetime']) instanceof stdClass ? $v : throw Fault::in($o, 'facetime', 'an object'))
                : null,
            latlog: isset($o['latlog'])
                ? (($v = $o['latlog']) instanceof stdClass ? $v : throw Fault::in($o, 'latlog', 'an object'))
                : null,
            logo: isset($o['logo'])
                ? (is_string($v = $o['logo']) ? $v : throw Fault::in($o, 'logo', 'a string'))
                : null,
            bgColor: isset($o['bgColor'])
                ? (is_string($v = $o['bgColor']) ? $v : throw Fault::in($o, 'bgColor', 'a string'))
                : null,
            fgColor: isset($o['fgColor'])
                ? (is_string($v = $o['fgColor']) ? $v : throw Fault::in($o, 'fgColor', 'a string'))
                : null,
            size: isset($o['size'])
                ? (is_float($v = Value::number($o['size'])) && is_finite($v)
                    ? $v
                    : throw Fault::in($o, 'size', 'a number'))
                : null,
            level: isset($o['level'])
                ? (is_string($v = $o['level']) ? $v : throw Fault::in($o, 'level', 'a string'))
                : null,
            showLogo: isset($o['showLogo'])
                ? (is_bool($v = $o['showLogo']) ? $v : throw Fault::in($o, 'showLogo', 'a boolean'))
                : null,
            src: isset($o['src']) ? (is_string($v = $o['src']) ? $v : throw Fault::in($o, 'src', 'a string')) : null,
            height: isset($o['height'])
                ? (is_float($v = Value::number($o['height'])) && is_finite($v)
                    ? $v
                    : throw Fault::in($o, 'height', 'a number'))
                : null,
            width: isset($o['width'])
                ? (is_float($v = Value::number($o['width'])) && is_finite($v)
                    ? $v
                    : throw Fault::in($o, 'width', 'a number'))
                : null,
            excavate: isset($o['excavate'])
                ? (is_bool($v = $o['excavate']) ? $v : throw Fault::in($o, 'excavate', 'a boolean'))
                : null,
            publicStats: isset($o['publicStats'])
                ? (is_bool($v = $o['publicStats']) ? $v : throw Fault::in($o, 'publicStats', 'a boolean'))
                : null,
            lastClicked: isset($o['lastClicked'])
                ? (($v = Value::dateTime($o['lastClicked'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'lastClicked', 'a date-time'))
                : null,
            leads: isset($o['leads'])
                ? (is_int($v = $o['leads']) || is_int($v = Value::integer($v))
                    ? $v
                    : throw Fault::in($o, 'leads', 'an integer'))
                : null,
            sales: isset($o['sales'])
                ? (is_int($v = $o['sales']) || is_int($v = Value::integer($v))
                    ? $v
                    : throw Fault::in($o, 'sales', 'an integer'))
                : null,
            saleAmount: isset($o['saleAmount'])
                ? (is_int($v = $o['saleAmount']) || is_int($v = Value::integer($v))
                    ? $v
                    : throw Fault::in($o, 'saleAmount', 'an integer'))
                : null,
            tagId: isset($o['tagId'])
                ? (is_string($v = $o['tagId']) ? $v : throw Fault::in($o, 'tagId', 'a string'))
                : null,
            tags: Nested::optionalNullable($o, 'tags', Nested::list(Tag::fromJson(...))),
            folderId: isset($o['folderId'])
                ? (is_string($v = $o['folderId']) ? $v : throw Fault::in($o, 'folderId', 'a string'))
                : null,
            comments: isset($o['comments'])
                ? (is_string($v = $o['comments']) ? $v : throw Fault::in($o, 'comments', 'a string'))
                : null,
            frameTextStyles: Nested::optionalNullable($o, 'frameTextStyles', QRCodeFrameTextStyles::fromJson(...)),
            notificationToken: isset($o['notificationToken'])
                ? (is_string($v = $o['notificationToken']) ? $v : throw Fault::in($o, 'notificationToken', 'a string'))
                : null,
            preRedirection: isset($o['preRedirection'])
                ? (is_bool($v = $o['preRedirection']) ? $v : throw Fault::in($o, 'preRedirection', 'a boolean'))
                : null,
            pageId: isset($o['pageId'])
                ? (is_string($v = $o['pageId']) ? $v : throw Fault::in($o, 'pageId', 'a string'))
                : null,
            pageUrl: isset($o['pageUrl'])
                ? (is_string($v = $o['pageUrl']) ? $v : throw Fault::in($o, 'pageUrl', 'a string'))
                : null,
            isFormMandatory: isset($o['isFormMandatory'])
                ? (is_bool($v = $o['isFormMandatory']) ? $v : throw Fault::in($o, 'isFormMandatory', 'a boolean'))
                : null,
            nulls: array_keys($o, null, true),
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
            'url' => $this->url,
            'userId' => $this->userId,
            'projectId' => $this->projectId,
            'scans' => $this->scans,
        ], [
            'archived' => $this->archived,
            'static' => $this->static,
            'type' => $this->type,
            'shortLink' => $this->shortLink,
            'createdAt' => Json::dateTime($this->createdAt),
            'updatedAt' => Json::dateTime($this->updatedAt),
            'expiresAt' => Json::dateTime($this->expiresAt),
            'expiredUrl' => $this->expiredUrl,
            'password' => $this->password,
            'externalId' => $this->externalId,
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
            'tagId' => $this->tagId,
            'tags' => $this->tags,
            'folderId' => $this->folderId,
            'comments' => $this->comments,
            'frameTextStyles' => $this->frameTextStyles,
            'notificationToken' => $this->notificationToken,
            'preRedirection' => $this->preRedirection,
            'pageId' => $this->pageId,
            'pageUrl' => $this->pageUrl,
            'isFormMandatory' => $this->isFormMandatory,
        ], $this->nulls);
    }
}
