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
use function is_int;
use function is_string;

/** A short link. */
final class Link implements JsonSerializable
{
    private const NAMES = [
        'id' => true, 'domain' => true, 'key' => true, 'externalId' => true, 'url' => true, 'trackConversion' => true,
        'archived' => true, 'expiresAt' => true, 'expiredUrl' => true, 'password' => true, 'proxy' => true,
        'title' => true, 'description' => true, 'image' => true, 'video' => true, 'rewrite' => true, 'doIndex' => true,
        'ios' => true, 'android' => true, 'geo' => true, 'publicStats' => true, 'tagId' => true, 'tags' => true,
        'comments' => true, 'shortLink' => true, 'qrCode' => true, 'utm_source' => true, 'utm_medium' => true,
        'utm_campaign' => true, 'utm_term' => true, 'utm_content' => true, 'userId' => true, 'projectId' => true,
        'clicks' => true, 'lastClicked' => true, 'leads' => true, 'sales' => true, 'saleAmount' => true,
        'createdAt' => true, 'updatedAt' => true, 'flexible' => true, 'rules' => true, 'folderId' => true,
        'notificationToken' => true, 'preRedirection' => true, 'pageId' => true, 'pageUrl' => true,
        'isFormMandatory' => true, 'filled' => true, 'useAsTemplate' => true,
    ];

    public function __construct(
        /** Identifier of the link. Opaque. */
        public readonly string $id,
        /** Domain of the short link, without a scheme. */
        public readonly string $domain,
        /** Path of the short link, without a leading slash; may itself contain slashes. */
        public readonly string $key,
        /** Where the link leads. May be an empty string. */
        public readonly string $url,
        /** Whether leads and sales are attributed to this link. */
        public readonly bool $trackConversion,
        /** Whether the link is archived: hidden in the dashboard, yet still redirecting. */
        public readonly bool $archived,
        /** Where the link leads once it has expired; null or an empty string when no such address is set. */
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
        /** Notes of the project's members on the link; null when there are none. */
        public readonly ?string $comments,
        /** The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands. */
        public readonly string $shortLink,
        /** Address of an image with the link's QR code. */
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
         * Identifier of the project that owns the link. The documented bodies carry this key twice with the same
         * value; as everywhere in JSON the last one counts.
         */
        public readonly string $projectId,
        /** How many times the link has been clicked. */
        public readonly int $clicks,
        /** How many leads are attributed to the link. */
        public readonly int $leads,
        /** How many sales are attributed to the link. */
        public readonly int $sales,
        /**
         * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
         */
        public readonly int $saleAmount,
        /** When the link was created. */
        public readonly DateTimeImmutable $createdAt,
        /** When the link was last changed; counting a click changes it too. */
        public readonly DateTimeImmutable $updatedAt,
        /** Identifier of the link in the consumer's own system; null when none was given. */
        public readonly ?string $externalId = null,
        /**
         * When the link stops redirecting; null when it never does. A delivered body may say never with
         * `1970-01-01T00:00:00.000Z` instead.
         */
        public readonly ?DateTimeImmutable $expiresAt = null,
        /**
         * Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead
         * or a sale.
         */
        public readonly ?string $tagId = null,
        /**
         * The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
         *
         * @var list<Tag>|null
         */
        public readonly ?array $tags = null,
        /** Identifier of the user who created the link; null when no user did. */
        public readonly ?string $userId = null,
        /** When the link was last clicked; null when it never was. */
        public readonly ?DateTimeImmutable $lastClicked = null,
        /** Whether the link is a flexible one, in CodeQR's sense of the word; what that changes is not published. */
        public readonly ?bool $flexible = null,
        /**
         * Conditional destinations of the link, tried in their order; null when there are none.
         *
         * @var list<stdClass>|null
         */
        public readonly ?array $rules = null,
        /** Identifier of the folder that the link is in; null when it is in none. */
        public readonly ?string $folderId = null,
        /** Token that CodeQR's notifications about the link are tied to; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageId = null,
        /** Address of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageUrl = null,
        /** Whether visitors must fill in the form on that page to be redirected. */
        public readonly ?bool $isFormMandatory = null,
        /** Whether the link has been filled with a destination. */
        public readonly ?bool $filled = null,
        /** Whether the link serves as a template for others. */
        public readonly ?bool $useAsTemplate = null,
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
            url: is_string($v = $o['url'] ?? null) ? $v : throw Fault::in($o, 'url', 'a string'),
            trackConversion: is_bool($v = $o['trackConversion'] ?? null)
                ? $v
                : throw Fault::in($o, 'trackConversion', 'a boolean'),
            archived: is_bool($v = $o['archived'] ?? null) ? $v : throw Fault::in($o, 'archived', 'a boolean'),
            expiredUrl: isset($o['expiredUrl'])
                ? (is_string($v = $o['expiredUrl']) ? $v : throw Fault::in($o, 'expiredUrl', 'a string'))
                : (array_key_exists('expiredUrl', $o) ? null : throw Fault::missing('expiredUrl')),
            password: isset($o['password'])
                ? (is_string($v = $o['password']) ? $v : throw Fault::in($o, 'password', 'a string'))
                : (array_key_exists('password', $o) ? null : throw Fault::missing('password')),
            proxy: is_bool($v = $o['proxy'] ?? null) ? $v : throw Fault::in($o, 'proxy', 'a boolean'),
            title: isset($o['title'])
                ? (is_string($v = $o['title']) ? $v : throw Fault::in($o, 'title', 'a string'))
                : (array_key_exists('title', $o) ? null : throw Fault::missing('title')),
            description: isset($o['description'])
                ? (is_string($v = $o['description']) ? $v : throw Fault::in($o, 'description', 'a string'))
                : (array_key_exists('description', $o) ? null : throw Fault::missing('description')),
            image: isset($o['image'])
                ? (is_string($v = $o['image']) ? $v : throw Fault::in($o, 'image', 'a string'))
                : (array_key_exists('image', $o) ? null : throw Fault::missing('image')),
            video: isset($o['video'])
                ? (is_string($v = $o['video']) ? $v : throw Fault::in($o, 'video', 'a string'))
                : (array_key_exists('video', $o) ? null : throw Fault::missing('video')),
            rewrite: is_bool($v = $o['rewrite'] ?? null) ? $v : throw Fault::in($o, 'rewrite', 'a boolean'),
            doIndex: is_bool($v = $o['doIndex'] ?? null) ? $v : throw Fault::in($o, 'doIndex', 'a boolean'),
            ios: isset($o['ios'])
                ? (is_string($v = $o['ios']) ? $v : throw Fault::in($o, 'ios', 'a string'))
                : (array_key_exists('ios', $o) ? null : throw Fault::missing('ios')),
            android: isset($o['android'])
                ? (is_string($v = $o['android']) ? $v : throw Fault::in($o, 'android', 'a string'))
                : (array_key_exists('android', $o) ? null : throw Fault::missing('android')),
            geo: isset($o['geo'])
                ? (($v = $o['geo']) instanceof stdClass ? $v : throw Fault::in($o, 'geo', 'an object'))
                : (array_key_exists('geo', $o) ? null : throw Fault::missing('geo')),
            publicStats: is_bool($v = $o['publicStats'] ?? null) ? $v : throw Fault::in($o, 'publicStats', 'a boolean'),
            comments: isset($o['comments'])
                ? (is_string($v = $o['comments']) ? $v : throw Fault::in($o, 'comments', 'a string'))
                : (array_key_exists('comments', $o) ? null : throw Fault::missing('comments')),
            shortLink: is_string($v = $o['shortLink'] ?? null) ? $v : throw Fault::in($o, 'shortLink', 'a string'),
            qrCode: is_string($v = $o['qrCode'] ?? null) ? $v : throw Fault::in($o, 'qrCode', 'a string'),
            utmSource: isset($o['utm_source'])
                ? (is_string($v = $o['utm_source']) ? $v : throw Fault::in($o, 'utm_source', 'a string'))
                : (array_key_exists('utm_source', $o) ? null : throw Fault::missing('utm_source')),
            utmMedium: isset($o['utm_medium'])
                ? (is_string($v = $o['utm_medium']) ? $v : throw Fault::in($o, 'utm_medium', 'a string'))
                : (array_key_exists('utm_medium', $o) ? null : throw Fault::missing('utm_medium')),
            utmCampaign: isset($o['utm_campaign'])
                ? (is_string($v = $o['utm_campaign']) ? $v : throw Fault::in($o, 'utm_campaign', 'a string'))
                : (array_key_exists('utm_campaign', $o) ? null : throw Fault::missing('utm_campaign')),
            utmTerm: isset($o['utm_term'])
                ? (is_string($v = $o['utm_term']) ? $v : throw Fault::in($o, 'utm_term', 'a string'))
                : (array_key_exists('utm_term', $o) ? null : throw Fault::missing('utm_term')),
            utmContent: isset($o['utm_content'])
                ? (is_string($v = $o['utm_content']) ? $v : throw Fault::in($o, 'utm_content', 'a string'))
                : (array_key_exists('utm_content', $o) ? null : throw Fault::missing('utm_content')),
            projectId: is_string($v = $o['projectId'] ?? null) ? $v : throw Fault::in($o, 'projectId', 'a string'),
            clicks: is_int($v = $o['clicks'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'clicks', 'an integer'),
            leads: is_int($v = $o['leads'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'leads', 'an integer'),
            sales: is_int($v = $o['sales'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'sales', 'an integer'),
            saleAmount: is_int($v = $o['saleAmount'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer'),
            createdAt: ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time'),
            updatedAt: ($v = Value::dateTime($o['updatedAt'] ?? null)) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'updatedAt', 'a date-time'),
            externalId: isset($o['externalId'])
                ? (is_string($v = $o['externalId']) ? $v : throw Fault::in($o, 'externalId', 'a string'))
                : null,
            expiresAt: isset($o['expiresAt'])
                ? (($v = Value::dateTime($o['expiresAt'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'expiresAt', 'a date-time'))
                : null,
            tagId: isset($o['tagId'])
                ? (is_string($v = $o['tagId']) ? $v : throw Fault::in($o, 'tagId', 'a string'))
                : null,
            tags: Nested::optionalNullable($o, 'tags', Nested::list(Tag::fromJson(...))),
            userId: isset($o['userId'])
                ? (is_string($v = $o['userId']) ? $v : throw Fault::in($o, 'userId', 'a string'))
                : null,
            lastClicked: isset($o['lastClicked'])
                ? (($v = Value::dateTime($o['lastClicked'])) instanceof DateTimeImmutable
                    ? $v
                    : throw Fault::in($o, 'lastClicked', 'a date-time'))
                : null,
            flexible: isset($o['flexible'])
                ? (is_bool($v = $o['flexible']) ? $v : throw Fault::in($o, 'flexible', 'a boolean'))
                : null,
            rules: Nested::optionalNullable($o, 'rules', Nested::list(Item::map(...))),
            folderId: isset($o['folderId'])
                ? (is_string($v = $o['folderId']) ? $v : throw Fault::in($o, 'folderId', 'a string'))
                : null,
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
            filled: isset($o['filled'])
                ? (is_bool($v = $o['filled']) ? $v : throw Fault::in($o, 'filled', 'a boolean'))
                : null,
            useAsTemplate: isset($o['useAsTemplate'])
                ? (is_bool($v = $o['useAsTemplate']) ? $v : throw Fault::in($o, 'useAsTemplate', 'a boolean'))
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
            'createdAt' => Json::dateTime($this->createdAt),
            'updatedAt' => Json::dateTime($this->updatedAt),
        ], [
            'externalId' => $this->externalId,
            'expiresAt' => Json::dateTime($this->expiresAt),
            'tagId' => $this->tagId,
            'tags' => $this->tags,
            'userId' => $this->userId,
            'lastClicked' => Json::dateTime($this->lastClicked),
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
