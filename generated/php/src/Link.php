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
        public readonly ?string $expiredURL,
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
        public readonly string $projectID,
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
        public readonly ?string $externalID = null,
        /**
         * When the link stops redirecting; null when it never does. A delivered body may say never with
         * `1970-01-01T00:00:00.000Z` instead.
         */
        public readonly ?DateTimeImmutable $expiresAt = null,
        /**
         * Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead
         * or a sale.
         */
        public readonly ?string $tagID = null,
        /**
         * The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
         *
         * @var list<Tag>|null
         */
        public readonly ?array $tags = null,
        /** Identifier of the user who created the link; null when no user did. */
        public readonly ?string $userID = null,
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
        public readonly ?string $folderID = null,
        /** Token that CodeQR's notifications about the link are tied to; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** Whether visitors see a page before they are redirected. */
        public readonly ?bool $preRedirection = null,
        /** Identifier of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageID = null,
        /** Address of the page that visitors see before they are redirected; null when there is none. */
        public readonly ?string $pageURL = null,
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
            is_string($v = $o['id'] ?? null) ? $v : throw Fault::in($o, 'id', 'a string'),
            is_string($v = $o['domain'] ?? null) ? $v : throw Fault::in($o, 'domain', 'a string'),
            is_string($v = $o['key'] ?? null) ? $v : throw Fault::in($o, 'key', 'a string'),
            is_string($v = $o['url'] ?? null) ? $v : throw Fault::in($o, 'url', 'a string'),
            is_bool($v = $o['trackConversion'] ?? null) ? $v : throw Fault::in($o, 'trackConversion', 'a boolean'),
            is_bool($v = $o['archived'] ?? null) ? $v : throw Fault::in($o, 'archived', 'a boolean'),
            ($v = $o['expiredUrl'] ?? null) === null && array_key_exists('expiredUrl', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'expiredUrl', 'a string'),
            ($v = $o['password'] ?? null) === null && array_key_exists('password', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'password', 'a string'),
            is_bool($v = $o['proxy'] ?? null) ? $v : throw Fault::in($o, 'proxy', 'a boolean'),
            ($v = $o['title'] ?? null) === null && array_key_exists('title', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'title', 'a string'),
            ($v = $o['description'] ?? null) === null && array_key_exists('description', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'description', 'a string'),
            ($v = $o['image'] ?? null) === null && array_key_exists('image', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'image', 'a string'),
            ($v = $o['video'] ?? null) === null && array_key_exists('video', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'video', 'a string'),
            is_bool($v = $o['rewrite'] ?? null) ? $v : throw Fault::in($o, 'rewrite', 'a boolean'),
            is_bool($v = $o['doIndex'] ?? null) ? $v : throw Fault::in($o, 'doIndex', 'a boolean'),
            ($v = $o['ios'] ?? null) === null && array_key_exists('ios', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'ios', 'a string'),
            ($v = $o['android'] ?? null) === null && array_key_exists('android', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'android', 'a string'),
            ($v = $o['geo'] ?? null) === null && array_key_exists('geo', $o) || $v instanceof stdClass
                ? $v : throw Fault::in($o, 'geo', 'an object'),
            is_bool($v = $o['publicStats'] ?? null) ? $v : throw Fault::in($o, 'publicStats', 'a boolean'),
            ($v = $o['comments'] ?? null) === null && array_key_exists('comments', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'comments', 'a string'),
            is_string($v = $o['shortLink'] ?? null) ? $v : throw Fault::in($o, 'shortLink', 'a string'),
            is_string($v = $o['qrCode'] ?? null) ? $v : throw Fault::in($o, 'qrCode', 'a string'),
            ($v = $o['utm_source'] ?? null) === null && array_key_exists('utm_source', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'utm_source', 'a string'),
            ($v = $o['utm_medium'] ?? null) === null && array_key_exists('utm_medium', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'utm_medium', 'a string'),
            ($v = $o['utm_campaign'] ?? null) === null && array_key_exists('utm_campaign', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'utm_campaign', 'a string'),
            ($v = $o['utm_term'] ?? null) === null && array_key_exists('utm_term', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'utm_term', 'a string'),
            ($v = $o['utm_content'] ?? null) === null && array_key_exists('utm_content', $o) || is_string($v)
                ? $v : throw Fault::in($o, 'utm_content', 'a string'),
            is_string($v = $o['projectId'] ?? null) ? $v : throw Fault::in($o, 'projectId', 'a string'),
            is_int($v = $o['clicks'] ?? null) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'clicks', 'an integer'),
            is_int($v = $o['leads'] ?? null) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'leads', 'an integer'),
            is_int($v = $o['sales'] ?? null) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'sales', 'an integer'),
            is_int($v = $o['saleAmount'] ?? null) || is_int($v = Value::integer($v))
                ? $v : throw Fault::in($o, 'saleAmount', 'an integer'),
            ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'createdAt', 'a date-time'),
            ($v = Value::dateTime($o['updatedAt'] ?? null)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'updatedAt', 'a date-time'),
            ($v = $o['externalId'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'externalId', 'a string'),
            ($v = $o['expiresAt'] ?? null) === null || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'expiresAt', 'a date-time'),
            ($v = $o['tagId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'tagId', 'a string'),
            Nested::optionalNullable($o, 'tags', Nested::list(Tag::fromJson(...))),
            ($v = $o['userId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'userId', 'a string'),
            ($v = $o['lastClicked'] ?? null) === null || ($v = Value::dateTime($v)) instanceof DateTimeImmutable
                ? $v : throw Fault::in($o, 'lastClicked', 'a date-time'),
            ($v = $o['flexible'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'flexible', 'a boolean'),
            Nested::optionalNullable($o, 'rules', Nested::list(Item::map(...))),
            ($v = $o['folderId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'folderId', 'a string'),
            ($v = $o['notificationToken'] ?? null) === null || is_string($v)
                ? $v : throw Fault::in($o, 'notificationToken', 'a string'),
            ($v = $o['preRedirection'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'preRedirection', 'a boolean'),
            ($v = $o['pageId'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'pageId', 'a string'),
            ($v = $o['pageUrl'] ?? null) === null || is_string($v) ? $v : throw Fault::in($o, 'pageUrl', 'a string'),
            ($v = $o['isFormMandatory'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'isFormMandatory', 'a boolean'),
            ($v = $o['filled'] ?? null) === null || is_bool($v) ? $v : throw Fault::in($o, 'filled', 'a boolean'),
            ($v = $o['useAsTemplate'] ?? null) === null || is_bool($v)
                ? $v : throw Fault::in($o, 'useAsTemplate', 'a boolean'),
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
            'trackConversion' => $this->trackConversion,
            'archived' => $this->archived,
            'expiredUrl' => $this->expiredURL,
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
            'projectId' => $this->projectID,
            'clicks' => $this->clicks,
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
            'createdAt' => Json::dateTime($this->createdAt),
            'updatedAt' => Json::dateTime($this->updatedAt),
        ], [
            'externalId' => $this->externalID,
            'expiresAt' => Json::dateTime($this->expiresAt),
            'tagId' => $this->tagID,
            'tags' => $this->tags,
            'userId' => $this->userID,
            'lastClicked' => Json::dateTime($this->lastClicked),
            'flexible' => $this->flexible,
            'rules' => $this->rules,
            'folderId' => $this->folderID,
            'notificationToken' => $this->notificationToken,
            'preRedirection' => $this->preRedirection,
            'pageId' => $this->pageID,
            'pageUrl' => $this->pageURL,
            'isFormMandatory' => $this->isFormMandatory,
            'filled' => $this->filled,
            'useAsTemplate' => $this->useAsTemplate,
        ], $this->nulls);
    }
}
