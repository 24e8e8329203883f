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
use function array_keys;
use function is_array;
use function is_bool;
use function is_int;
use function is_string;

/** A short link. */
final class Link implements JsonSerializable
{
    private const NAMES = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'externalId' => true,
        'url' => true,
        'trackConversion' => true,
        'archived' => true,
        'expiresAt' => true,
        'expiredUrl' => true,
        'password' => true,
        'proxy' => true,
        'title' => true,
        'description' => true,
        'image' => true,
        'video' => true,
        'rewrite' => true,
        'doIndex' => true,
        'ios' => true,
        'android' => true,
        'geo' => true,
        'publicStats' => true,
        'tagId' => true,
        'tags' => true,
        'comments' => true,
        'shortLink' => true,
        'qrCode' => true,
        'utm_source' => true,
        'utm_medium' => true,
        'utm_campaign' => true,
        'utm_term' => true,
        'utm_content' => true,
        'userId' => true,
        'projectId' => true,
        'clicks' => true,
        'lastClicked' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'createdAt' => true,
        'updatedAt' => true,
        'flexible' => true,
        'rules' => true,
        'folderId' => true,
        'notificationToken' => true,
        'preRedirection' => true,
        'pageId' => true,
        'pageUrl' => true,
        'isFormMandatory' => true,
        'filled' => true,
        'useAsTemplate' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'url' => true,
        'trackConversion' => true,
        'archived' => true,
        'expiredUrl' => true,
        'password' => true,
        'proxy' => true,
        'title' => true,
        'description' => true,
        'image' => true,
        'video' => true,
        'rewrite' => true,
        'doIndex' => true,
        'ios' => true,
        'android' => true,
        'geo' => true,
        'publicStats' => true,
        'comments' => true,
        'shortLink' => true,
        'qrCode' => true,
        'utm_source' => true,
        'utm_medium' => true,
        'utm_campaign' => true,
        'utm_term' => true,
        'utm_content' => true,
        'projectId' => true,
        'clicks' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'createdAt' => true,
        'updatedAt' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** Identifier of the link. Opaque. */
        public readonly string $id,
        /** Domain of the short link, without a scheme. */
        public readonly string $domain,
        /** Path of the short link, without a leading slash; may contain slashes. */
        public readonly string $key,
        /** Destination of the link. May be an empty string. */
        public readonly string $url,
        /** Whether leads and sales are attributed to this link. */
        public readonly bool $trackConversion,
        /** Whether the link is archived: hidden in the dashboard but still redirecting. */
        public readonly bool $archived,
        /** Destination of the link once it has expired; null or an empty string when none is set. */
        public readonly ?string $expiredUrl,
        /** Password that a visitor must enter; null when the link is not protected. */
        public readonly ?string $password,
        /** Whether link previews show the custom `title`, `description`, `image` and `video`. */
        public readonly bool $proxy,
        /** Custom title of the link preview; null when none is set. */
        public readonly ?string $title,
        /** Custom description of the link preview; null when none is set. */
        public readonly ?string $description,
        /** Custom image of the link preview, usually a URL; null when none is set. */
        public readonly ?string $image,
        /** Custom video of the link preview, usually a URL; null when none is set. */
        public readonly ?string $video,
        /** Whether the destination is shown under the short link's own address (cloaking). */
        public readonly bool $rewrite,
        /** Whether search engines may index the short link. */
        public readonly bool $doIndex,
        /** Destination for visitors on iOS; null when they follow `url`. */
        public readonly ?string $ios,
        /** Destination for visitors on Android; null when they follow `url`. */
        public readonly ?string $android,
        /**
         * Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows
         * `url`.
         */
        public readonly ?stdClass $geo,
        /** Whether the link's statistics are public. */
        public readonly bool $publicStats,
        /** Notes by the project's members about the link; null when there are none. */
        public readonly ?string $comments,
        /** The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is. */
        public readonly string $shortLink,
        /** URL of an image of the link's QR code. */
        public readonly string $qrCode,
        /** UTM source added to the destination; null when none is set. */
        public readonly ?string $utmSource,
        /** UTM medium added to the destination; null when none is set. */
        public readonly ?string $utmMedium,
        /** UTM campaign added to the destination; null when none is set. */
        public readonly ?string $utmCampaign,
        /** UTM term added to the destination; null when none is set. */
        public readonly ?string $utmTerm,
        /** UTM content added to the destination; null when none is set. */
        public readonly ?string $utmContent,
        /**
         * Identifier of the project that owns the link. The documented bodies contain this key twice with the same
         * value; as usual in JSON, the last one counts.
         */
        public readonly string $projectId,
        /** Number of times that the link has been clicked. */
        public readonly int $clicks,
        /** Number of leads attributed to the link. */
        public readonly int $leads,
        /** Number of sales attributed to the link. */
        public readonly int $sales,
        /**
         * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
         */
        public readonly int $saleAmount,
        /** When the link was created. */
        public readonly DateTimeImmutable $createdAt,
        /** When the link was last changed; counting a click changes it too. */
        public readonly DateTimeImmutable $updatedAt,
        /** Identifier of the link in your own system; null when none was given. */
        public readonly ?string $externalId = null,
        /**
         * When the link stops redirecting; null means never. A delivered body may instead have
         * `1970-01-01T00:00:00.000Z` for never.
         */
        public readonly ?DateTimeImmutable $expiresAt = null,
        /**
         * Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale
         * event.
         */
        public readonly ?string $tagId = null,
        /**
         * The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
         *
         * @var list<Tag>|null
         */
        public readonly ?array $tags = null,
        /** Identifier of the user who created the link; null when no user did. */
        public readonly ?string $userId = null,
        /** When the link was last clicked; null when it never was. */
        public readonly ?DateTimeImmutable $lastClicked = null,
        /** Whether CodeQR calls the link flexible; what that changes is not published. */
        public readonly ?bool $flexible = null,
        /**
         * Conditional destinations of the link, tried in order; null when there are none.
         *
         * @var list<stdClass>|null
         */
        public readonly ?array $rules = null,
        /** Identifier of the folder that holds the link; null when it is not in a folder. */
        public readonly ?string $folderId = null,
        /** Token that identifies CodeQR's notifications about the link; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageId = null,
        /** URL of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageUrl = null,
        /** Whether visitors must fill in the form on that page to be redirected. */
        public readonly ?bool $isFormMandatory = null,
        /** Whether the link has been given a destination. */
        public readonly ?bool $filled = null,
        /** Whether the link serves as a template for others. */
        public readonly ?bool $useAsTemplate = null,
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
            externalId: is_string($v = $o['externalId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'externalId', 'a string or null', $path),
            url: is_string($v = $o['url']) ? $v : throw Fault::in($o, 'url', 'a string', $path),
            trackConversion: is_bool($v = $o['trackConversion'])
                ? $v
                : throw Fault::in($o, 'trackConversion', 'a boolean', $path),
            archived: is_bool($v = $o['archived']) ? $v : throw Fault::in($o, 'archived', 'a boolean', $path),
            expiresAt: ($v = Value::dateTime($o['expiresAt'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'expiresAt', 'a date-time or null', $path),
            expiredUrl: is_string($v = $o['expiredUrl']) || $v === null
                ? $v
                : throw Fault::in($o, 'expiredUrl', 'a string or null', $path),
            password: is_string($v = $o['password']) || $v === null
                ? $v
                : throw Fault::in($o, 'password', 'a string or null', $path),
            proxy: is_bool($v = $o['proxy']) ? $v : throw Fault::in($o, 'proxy', 'a boolean', $path),
            title: is_string($v = $o['title']) || $v === null
                ? $v
                : throw Fault::in($o, 'title', 'a string or null', $path),
            description: is_string($v = $o['description']) || $v === null
                ? $v
                : throw Fault::in($o, 'description', 'a string or null', $path),
            image: is_string($v = $o['image']) || $v === null
                ? $v
                : throw Fault::in($o, 'image', 'a string or null', $path),
            video: is_string($v = $o['video']) || $v === null
                ? $v
                : throw Fault::in($o, 'video', 'a string or null', $path),
            rewrite: is_bool($v = $o['rewrite']) ? $v : throw Fault::in($o, 'rewrite', 'a boolean', $path),
            doIndex: is_bool($v = $o['doIndex']) ? $v : throw Fault::in($o, 'doIndex', 'a boolean', $path),
            ios: is_string($v = $o['ios']) || $v === null ? $v : throw Fault::in($o, 'ios', 'a string or null', $path),
            android: is_string($v = $o['android']) || $v === null
                ? $v
                : throw Fault::in($o, 'android', 'a string or null', $path),
            geo: ($v = $o['geo']) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'geo', 'an object or null', $path),
            publicStats: is_bool($v = $o['publicStats']) ? $v : throw Fault::in($o, 'publicStats', 'a boolean', $path),
            tagId: is_string($v = $o['tagId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'tagId', 'a string or null', $path),
            tags: is_array($v = $o['tags'] ?? null)
                ? Item::list($v, "$path/tags", Tag::fromJson(...))
                : ($v === null ? null : throw Fault::in($o, 'tags', 'an array or null', $path)),
            comments: is_string($v = $o['comments']) || $v === null
                ? $v
                : throw Fault::in($o, 'comments', 'a string or null', $path),
            shortLink: is_string($v = $o['shortLink']) ? $v : throw Fault::in($o, 'shortLink', 'a string', $path),
            qrCode: is_string($v = $o['qrCode']) ? $v : throw Fault::in($o, 'qrCode', 'a string', $path),
            utmSource: is_string($v = $o['utm_source']) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_source', 'a string or null', $path),
            utmMedium: is_string($v = $o['utm_medium']) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_medium', 'a string or null', $path),
            utmCampaign: is_string($v = $o['utm_campaign']) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_campaign', 'a string or null', $path),
            utmTerm: is_string($v = $o['utm_term']) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_term', 'a string or null', $path),
            utmContent: is_string($v = $o['utm_content']) || $v === null
                ? $v
                : throw Fault::in($o, 'utm_content', 'a string or null', $path),
            userId: is_string($v = $o['userId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'userId', 'a string or null', $path),
            projectId: is_string($v = $o['projectId']) ? $v : throw Fault::in($o, 'projectId', 'a string', $path),
            clicks: is_int($v = Value::integer($o['clicks'])) ? $v : throw Fault::in($o, 'clicks', 'an integer', $path),
            lastClicked: ($v = Value::dateTime($o['lastClicked'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'lastClicked', 'a date-time or null', $path),
            leads: is_int($v = Value::integer($o['leads'])) ? $v : throw Fault::in($o, 'leads', 'an integer', $path),
            sales: is_int($v = Value::integer($o['sales'])) ? $v : throw Fault::in($o, 'sales', 'an integer', $path),
            saleAmount: is_int($v = Value::integer($o['saleAmount']))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer', $path),
            createdAt: ($v = Value::dateTime($o['createdAt'])) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            updatedAt: ($v = Value::dateTime($o['updatedAt'])) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'updatedAt', 'a date-time', $path),
            flexible: is_bool($v = $o['flexible'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'flexible', 'a boolean or null', $path),
            rules: is_array($v = $o['rules'] ?? null)
                ? Item::list($v, "$path/rules", Item::map(...))
                : ($v === null ? null : throw Fault::in($o, 'rules', 'an array or null', $path)),
            folderId: is_string($v = $o['folderId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'folderId', 'a string or null', $path),
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
            filled: is_bool($v = $o['filled'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'filled', 'a boolean or null', $path),
            useAsTemplate: is_bool($v = $o['useAsTemplate'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'useAsTemplate', 'a boolean or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
        $self->spellings = Value::spellings($o, [
            'expiresAt',
            'lastClicked',
            'createdAt',
            'updatedAt',
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
            'trackConversion' => $this->trackConversion,
            'archived' => $this->archived,
            'expiredUrl' => $this->expiredUrl,
            'password' => $this->password,
            'proxy' => $this->proxy,
            'title' => $this->title,
            'description' => $this->description,
            'image' => $this->image,
            'video' => $this->video,
            'rewrite' => $this->rewrite,
            'doIndex' => $this->doIndex,
            'ios' => $this->ios,
            'android' => $this->android,
            'geo' => $this->geo,
            'publicStats' => $this->publicStats,
            'comments' => $this->comments,
            'shortLink' => $this->shortLink,
            'qrCode' => $this->qrCode,
            'utm_source' => $this->utmSource,
            'utm_medium' => $this->utmMedium,
            'utm_campaign' => $this->utmCampaign,
            'utm_term' => $this->utmTerm,
            'utm_content' => $this->utmContent,
            'projectId' => $this->projectId,
            'clicks' => $this->clicks,
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'updatedAt' => $this->spellings['updatedAt'] ?? Json::dateTime($this->updatedAt),
        ], [
            'externalId' => $this->externalId,
            'expiresAt' => $this->spellings['expiresAt'] ?? Json::dateTime($this->expiresAt),
            'tagId' => $this->tagId,
            'tags' => $this->tags,
            'userId' => $this->userId,
            'lastClicked' => $this->spellings['lastClicked'] ?? Json::dateTime($this->lastClicked),
            'flexible' => $this->flexible,
            'rules' => $this->rules,
            'folderId' => $this->folderId,
            'notificationToken' => $this->notificationToken,
            'preRedirection' => $this->preRedirection,
            'pageId' => $this->pageId,
            'pageUrl' => $this->pageUrl,
            'isFormMandatory' => $this->isFormMandatory,
            'filled' => $this->filled,
            'useAsTemplate' => $this->useAsTemplate,
        ], $this->nulls);
    }
}
