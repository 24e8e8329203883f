<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Item;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use DateTimeImmutable;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_key_exists;
use function array_keys;
use function is_array;
use function is_bool;
use function is_finite;
use function is_float;
use function is_int;
use function is_string;

/**
 * A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or
 * deleted.
 */
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
        'id' => true,
        'domain' => true,
        'key' => true,
        'archived' => true,
        'static' => true,
        'type' => true,
        'url' => true,
        'userId' => true,
        'projectId' => true,
        'scans' => true,
        'shortLink' => true,
        'createdAt' => true,
        'updatedAt' => true,
        'expiresAt' => true,
        'expiredUrl' => true,
        'password' => true,
        'externalId' => true,
        'trackConversion' => true,
        'proxy' => true,
        'title' => true,
        'description' => true,
        'image' => true,
        'utm_source' => true,
        'utm_medium' => true,
        'utm_campaign' => true,
        'utm_term' => true,
        'utm_content' => true,
        'rewrite' => true,
        'doIndex' => true,
        'flexible' => true,
        'filled' => true,
        'ios' => true,
        'android' => true,
        'geo' => true,
        'rules' => true,
        'useDisplayPage' => true,
        'contentStatic' => true,
        'text' => true,
        'email' => true,
        'wifi' => true,
        'phone' => true,
        'vcard' => true,
        'crypto' => true,
        'sms' => true,
        'whatsapp' => true,
        'facetime' => true,
        'latlog' => true,
        'logo' => true,
        'bgColor' => true,
        'fgColor' => true,
        'size' => true,
        'level' => true,
        'showLogo' => true,
        'src' => true,
        'height' => true,
        'width' => true,
        'excavate' => true,
        'publicStats' => true,
        'lastClicked' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'tagId' => true,
        'tags' => true,
        'folderId' => true,
        'comments' => true,
        'frameTextStyles' => true,
        'notificationToken' => true,
        'preRedirection' => true,
        'pageId' => true,
        'pageUrl' => true,
        'isFormMandatory' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'url' => true,
        'userId' => true,
        'projectId' => true,
        'scans' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** Identifier of the QR code. Opaque. */
        public readonly string $id,
        /** Domain of the short link behind the QR code, without a scheme. */
        public readonly string $domain,
        /** Path of the short link behind the QR code, without a leading slash; may contain slashes. */
        public readonly string $key,
        /** Destination of the QR code; null or an empty string when it holds something other than a URL. */
        public readonly ?string $url,
        /** Identifier of the user who created the QR code; null when no user did. */
        public readonly ?string $userId,
        /** Identifier of the project that owns the QR code; null when no project does. */
        public readonly ?string $projectId,
        /**
         * Number of times that the QR code has been scanned. The documented body of a QR code that was just created has
         * 1 here, not 0.
         */
        public readonly int $scans,
        /**
         * Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a
         * scan event.
         */
        public readonly ?bool $archived = null,
        /**
         * Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted.
         * Omitted from the QR code in a scan event.
         */
        public readonly ?bool $static = null,
        /** Kind of content in the QR code. Omitted from the QR code in a scan event. */
        public readonly ?string $type = null,
        /**
         * The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
         */
        public readonly ?string $shortLink = null,
        /** When the QR code was created. Omitted from the QR code in a scan event. */
        public readonly ?DateTimeImmutable $createdAt = null,
        /** When the QR code was last changed. Omitted from the QR code in a scan event. */
        public readonly ?DateTimeImmutable $updatedAt = null,
        /**
         * When the QR code stops redirecting; null means never. A delivered body may instead have
         * `1970-01-01T00:00:00.000Z` for never.
         */
        public readonly ?DateTimeImmutable $expiresAt = null,
        /** Destination of the QR code once it has expired; null or an empty string when none is set. */
        public readonly ?string $expiredUrl = null,
        /** Password that a visitor must enter; null when the QR code is not protected. */
        public readonly ?string $password = null,
        /** Identifier of the QR code in your own system; null when none was given. */
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
        /** Whether CodeQR calls the QR code flexible; what that changes is not published. */
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
         * Conditional destinations of the QR code, tried in order; null when there are none.
         *
         * @var list<stdClass>|null
         */
        public readonly ?array $rules = null,
        /** Whether a scan shows the content on a page instead of redirecting. */
        public readonly ?bool $useDisplayPage = null,
        /** Content encoded in a static QR code; null when the QR code is not static. */
        public readonly ?string $contentStatic = null,
        /** The text of a QR code of type `text`; null for all other types. */
        public readonly ?string $text = null,
        /**
         * The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
         */
        public readonly ?stdClass $email = null,
        /**
         * The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
         */
        public readonly ?stdClass $wifi = null,
        /** The number of a QR code of type `phone`; null for all other types. */
        public readonly ?string $phone = null,
        /** The contact of a QR code of type `vcard`, as strings; null for all other types. */
        public readonly ?stdClass $vcard = null,
        /**
         * The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other
         * types.
         */
        public readonly ?stdClass $crypto = null,
        /** The message of a QR code of type `sms`: number and text, as strings; null for all other types. */
        public readonly ?stdClass $sms = null,
        /** The message of a QR code of type `whatsapp`; null for all other types. */
        public readonly ?QRCodeWhatsApp $whatsapp = null,
        /** The call of a QR code of type `facetime`, as strings; null for all other types. */
        public readonly ?stdClass $facetime = null,
        /** The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types. */
        public readonly ?stdClass $latlog = null,
        /** Image in the middle of the QR code, as a URL or a data URL; null when there is none. */
        public readonly ?string $logo = null,
        /** Background colour of the QR code, as a CSS colour. */
        public readonly ?string $bgColor = null,
        /** Foreground colour of the QR code, as a CSS colour. */
        public readonly ?string $fgColor = null,
        /** Side length of the QR code's image, in pixels. */
        public readonly ?float $size = null,
        /** Error correction level of the QR code: `L`, `M`, `Q` or `H`. */
        public readonly ?string $level = null,
        /** Whether the logo is shown. */
        public readonly ?bool $showLogo = null,
        /** Image laid over the QR code, as a URL or a data URL; null when there is none. */
        public readonly ?string $src = null,
        /** Height of the image laid over the QR code, in pixels. */
        public readonly ?float $height = null,
        /** Width of the image laid over the QR code, in pixels. */
        public readonly ?float $width = null,
        /** Whether the QR code is cleared behind the image laid over it. */
        public readonly ?bool $excavate = null,
        /** Whether the QR code's statistics are public. */
        public readonly ?bool $publicStats = null,
        /**
         * When the QR code was last scanned; null when it never was. A delivered body may instead have
         * `1970-01-01T00:00:00.000Z` for never.
         */
        public readonly ?DateTimeImmutable $lastClicked = null,
        /** Number of leads attributed to the QR code. */
        public readonly ?int $leads = null,
        /** Number of sales attributed to the QR code. */
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
        /** Identifier of the folder that holds the QR code; null when it is not in a folder. */
        public readonly ?string $folderId = null,
        /** Notes by the project's members about the QR code; null when there are none. */
        public readonly ?string $comments = null,
        /** Font of the text in the QR code's frame; null when there is none. */
        public readonly ?QRCodeFrameTextStyles $frameTextStyles = null,
        /** Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageId = null,
        /** URL of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageUrl = null,
        /** Whether visitors must fill in the form on that page to be redirected. */
        public readonly ?bool $isFormMandatory = null,
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
            id: is_string($v = $o['id']) ? $v : throw Fault::in($o, 'id', 'a string', $path),
            domain: is_string($v = $o['domain']) ? $v : throw Fault::in($o, 'domain', 'a string', $path),
            key: is_string($v = $o['key']) ? $v : throw Fault::in($o, 'key', 'a string', $path),
            archived: is_bool($v = $o['archived'] ?? null) || !array_key_exists('archived', $o)
                ? $v
                : throw Fault::in($o, 'archived', 'a boolean', $path),
            static: is_bool($v = $o['static'] ?? null) || !array_key_exists('static', $o)
                ? $v
                : throw Fault::in($o, 'static', 'a boolean', $path),
            type: is_string($v = $o['type'] ?? null) || !array_key_exists('type', $o)
                ? $v
                : throw Fault::in($o, 'type', 'a string', $path),
            url: is_string($v = $o['url']) || $v === null ? $v : throw Fault::in($o, 'url', 'a string or null', $path),
            userId: is_string($v = $o['userId']) || $v === null
                ? $v
                : throw Fault::in($o, 'userId', 'a string or null', $path),
            projectId: is_string($v = $o['projectId']) || $v === null
                ? $v
                : throw Fault::in($o, 'projectId', 'a string or null', $path),
            scans: is_int($v = Value::integer($o['scans'])) ? $v : throw Fault::in($o, 'scans', 'an integer', $path),
            shortLink: is_string($v = $o['shortLink'] ?? null) || !array_key_exists('shortLink', $o)
                ? $v
                : throw Fault::in($o, 'shortLink', 'a string', $path),
            createdAt: ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                || !array_key_exists('createdAt', $o)
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            updatedAt: ($v = Value::dateTime($o['updatedAt'] ?? null)) instanceof DateTimeImmutable
                || !array_key_exists('updatedAt', $o)
                ? $v
                : throw Fault::in($o, 'updatedAt', 'a date-time', $path),
            expiresAt: ($v = Value::dateTime($o['expiresAt'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'expiresAt', 'a date-time or null', $path),
            expiredUrl: is_string($v = $o['expiredUrl'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'expiredUrl', 'a string or null', $path),
            password: is_string($v = $o['password'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'password', 'a string or null', $path),
            externalId: is_string($v = $o['externalId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'externalId', 'a string or null', $path),
            trackConversion: is_bool($v = $o['trackConversion'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'trackConversion', 'a boolean or null', $path),
            proxy: is_bool($v = $o['proxy'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'proxy', 'a boolean or null', $path),
            title: is_string($v = $o['title'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'title', 'a string or null', $path),
            description: is_string($v = $o['description'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'description', 'a string or null', $path),
            image: is_string($v = $o['image'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'image', 'a string or null', $path),
            utmSource: is_string($v = $o['utm_source'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_source', 'a string or null', $path),
            utmMedium: is_string($v = $o['utm_medium'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_medium', 'a string or null', $path),
            utmCampaign: is_string($v = $o['utm_campaign'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_campaign', 'a string or null', $path),
            utmTerm: is_string($v = $o['utm_term'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_term', 'a string or null', $path),
            utmContent: is_string($v = $o['utm_content'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_content', 'a string or null', $path),
            rewrite: is_bool($v = $o['rewrite'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'rewrite', 'a boolean or null', $path),
            doIndex: is_bool($v = $o['doIndex'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'doIndex', 'a boolean or null', $path),
            flexible: is_bool($v = $o['flexible'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'flexible', 'a boolean or null', $path),
            filled: is_bool($v = $o['filled'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'filled', 'a boolean or null', $path),
            ios: is_string($v = $o['ios'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'ios', 'a string or null', $path),
            android: is_string($v = $o['android'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'android', 'a string or null', $path),
            geo: ($v = $o['geo'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'geo', 'an object or null', $path),
            rules: is_array($v = $o['rules'] ?? null)
                ? Item::list($v, "$path/rules", Item::map(...))
                : ($v === null ? null : throw Fault::in($o, 'rules', 'an array or null', $path)),
            useDisplayPage: is_bool($v = $o['useDisplayPage'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'useDisplayPage', 'a boolean or null', $path),
            contentStatic: is_string($v = $o['contentStatic'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'contentStatic', 'a string or null', $path),
            text: is_string($v = $o['text'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'text', 'a string or null', $path),
            email: ($v = $o['email'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'email', 'an object or null', $path),
            wifi: ($v = $o['wifi'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'wifi', 'an object or null', $path),
            phone: is_string($v = $o['phone'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'phone', 'a string or null', $path),
            vcard: ($v = $o['vcard'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'vcard', 'an object or null', $path),
            crypto: ($v = $o['crypto'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'crypto', 'an object or null', $path),
            sms: ($v = $o['sms'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'sms', 'an object or null', $path),
            whatsapp: ($v = $o['whatsapp'] ?? null) instanceof stdClass
                ? QRCodeWhatsApp::fromJson($v, "$path/whatsapp")
                : ($v === null ? null : throw Fault::in($o, 'whatsapp', 'an object or null', $path)),
            facetime: ($v = $o['facetime'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'facetime', 'an object or null', $path),
            latlog: ($v = $o['latlog'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'latlog', 'an object or null', $path),
            logo: is_string($v = $o['logo'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'logo', 'a string or null', $path),
            bgColor: is_string($v = $o['bgColor'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'bgColor', 'a string or null', $path),
            fgColor: is_string($v = $o['fgColor'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'fgColor', 'a string or null', $path),
            size: is_float($v = Value::number($o['size'] ?? null)) && is_finite($v) || $v === null
                ? $v
                : throw Fault::in($o, 'size', 'a number or null', $path),
            level: is_string($v = $o['level'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'level', 'a string or null', $path),
            showLogo: is_bool($v = $o['showLogo'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'showLogo', 'a boolean or null', $path),
            src: is_string($v = $o['src'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'src', 'a string or null', $path),
            height: is_float($v = Value::number($o['height'] ?? null)) && is_finite($v) || $v === null
                ? $v
                : throw Fault::in($o, 'height', 'a number or null', $path),
            width: is_float($v = Value::number($o['width'] ?? null)) && is_finite($v) || $v === null
                ? $v
                : throw Fault::in($o, 'width', 'a number or null', $path),
            excavate: is_bool($v = $o['excavate'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'excavate', 'a boolean or null', $path),
            publicStats: is_bool($v = $o['publicStats'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'publicStats', 'a boolean or null', $path),
            lastClicked: ($v = Value::dateTime($o['lastClicked'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'lastClicked', 'a date-time or null', $path),
            leads: is_int($v = Value::integer($o['leads'] ?? null)) || $v === null
                ? $v
                : throw Fault::in($o, 'leads', 'an integer or null', $path),
            sales: is_int($v = Value::integer($o['sales'] ?? null)) || $v === null
                ? $v
                : throw Fault::in($o, 'sales', 'an integer or null', $path),
            saleAmount: is_int($v = Value::integer($o['saleAmount'] ?? null)) || $v === null
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer or null', $path),
            tagId: is_string($v = $o['tagId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'tagId', 'a string or null', $path),
            tags: is_array($v = $o['tags'] ?? null)
                ? Item::list($v, "$path/tags", Tag::fromJson(...))
                : ($v === null ? null : throw Fault::in($o, 'tags', 'an array or null', $path)),
            folderId: is_string($v = $o['folderId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'folderId', 'a string or null', $path),
            comments: is_string($v = $o['comments'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'comments', 'a string or null', $path),
            frameTextStyles: ($v = $o['frameTextStyles'] ?? null) instanceof stdClass
                ? QRCodeFrameTextStyles::fromJson($v, "$path/frameTextStyles")
                : ($v === null
                    ? null
                    : throw Fault::in($o, 'frameTextStyles', 'an object or null', $path)),
            notificationToken: is_string($v = $o['notificationToken'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'notificationToken', 'a string or null', $path),
            preRedirection: is_bool($v = $o['preRedirection'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'preRedirection', 'a boolean or null', $path),
            pageId: is_string($v = $o['pageId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageId', 'a string or null', $path),
            pageUrl: is_string($v = $o['pageUrl'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageUrl', 'a string or null', $path),
            isFormMandatory: is_bool($v = $o['isFormMandatory'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'isFormMandatory', 'a boolean or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
        $self->spellings = Value::spellings($o, [
            'createdAt',
            'updatedAt',
            'expiresAt',
            'lastClicked',
        ]);
        return $self;
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
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'updatedAt' => $this->spellings['updatedAt'] ?? Json::dateTime($this->updatedAt),
            'expiresAt' => $this->spellings['expiresAt'] ?? Json::dateTime($this->expiresAt),
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
            'lastClicked' => $this->spellings['lastClicked'] ?? Json::dateTime($this->lastClicked),
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
