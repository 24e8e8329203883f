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
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
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
            is_string($v = $o['id'] ?? null) ? $v : throw Fault::in($o, 'id', 'a string', $path),
            is_string($v = $o['domain'] ?? null) ? $v : throw Fault::in($o, 'domain', 'a string', $path),
            is_string($v = $o['key'] ?? null) ? $v : throw Fault::in($o, 'key', 'a string', $path),
            is_string($v = $o['url'] ?? null) ? $v : throw Fault::in($o, 'url', 'a string', $path),
            is_bool($v = $o['trackConversion'] ?? null)
                ? $v
                : throw Fault::in($o, 'trackConversion', 'a boolean', $path),
            is_bool($v = $o['archived'] ?? null) ? $v : throw Fault::in($o, 'archived', 'a boolean', $path),
            is_string($v = $o['expiredUrl'] ?? null) || $v === null && array_key_exists('expiredUrl', $o)
                ? $v
                : throw Fault::in($o, 'expiredUrl', 'a string', $path),
            is_string($v = $o['password'] ?? null) || $v === null && array_key_exists('password', $o)
                ? $v
                : throw Fault::in($o, 'password', 'a string', $path),
            is_bool($v = $o['proxy'] ?? null) ? $v : throw Fault::in($o, 'proxy', 'a boolean', $path),
            is_string($v = $o['title'] ?? null) || $v === null && array_key_exists('title', $o)
                ? $v
                : throw Fault::in($o, 'title', 'a string', $path),
            is_string($v = $o['description'] ?? null) || $v === null && array_key_exists('description', $o)
                ? $v
                : throw Fault::in($o, 'description', 'a string', $path),
            is_string($v = $o['image'] ?? null) || $v === null && array_key_exists('image', $o)
                ? $v
                : throw Fault::in($o, 'image', 'a string', $path),
            is_string($v = $o['video'] ?? null) || $v === null && array_key_exists('video', $o)
                ? $v
                : throw Fault::in($o, 'video', 'a string', $path),
            is_bool($v = $o['rewrite'] ?? null) ? $v : throw Fault::in($o, 'rewrite', 'a boolean', $path),
            is_bool($v = $o['doIndex'] ?? null) ? $v : throw Fault::in($o, 'doIndex', 'a boolean', $path),
            is_string($v = $o['ios'] ?? null) || $v === null && array_key_exists('ios', $o)
                ? $v
                : throw Fault::in($o, 'ios', 'a string', $path),
            is_string($v = $o['android'] ?? null) || $v === null && array_key_exists('android', $o)
                ? $v
                : throw Fault::in($o, 'android', 'a string', $path),
            ($v = $o['geo'] ?? null) instanceof stdClass || $v === null && array_key_exists('geo', $o)
                ? $v
                : throw Fault::in($o, 'geo', 'an object', $path),
            is_bool($v = $o['publicStats'] ?? null) ? $v : throw Fault::in($o, 'publicStats', 'a boolean', $path),
            is_string($v = $o['comments'] ?? null) || $v === null && array_key_exists('comments', $o)
                ? $v
                : throw Fault::in($o, 'comments', 'a string', $path),
            is_string($v = $o['shortLink'] ?? null) ? $v : throw Fault::in($o, 'shortLink', 'a string', $path),
            is_string($v = $o['qrCode'] ?? null) ? $v : throw Fault::in($o, 'qrCode', 'a string', $path),
            is_string($v = $o['utm_source'] ?? null) || $v === null && array_key_exists('utm_source', $o)
                ? $v
                : throw Fault::in($o, 'utm_source', 'a string', $path),
            is_string($v = $o['utm_medium'] ?? null) || $v === null && array_key_exists('utm_medium', $o)
                ? $v
                : throw Fault::in($o, 'utm_medium', 'a string', $path),
            is_string($v = $o['utm_campaign'] ?? null) || $v === null && array_key_exists('utm_campaign', $o)
                ? $v
                : throw Fault::in($o, 'utm_campaign', 'a string', $path),
            is_string($v = $o['utm_term'] ?? null) || $v === null && array_key_exists('utm_term', $o)
                ? $v
                : throw Fault::in($o, 'utm_term', 'a string', $path),
            is_string($v = $o['utm_content'] ?? null) || $v === null && array_key_exists('utm_content', $o)
                ? $v
                : throw Fault::in($o, 'utm_content', 'a string', $path),
            is_string($v = $o['projectId'] ?? null) ? $v : throw Fault::in($o, 'projectId', 'a string', $path),
            is_int($v = $o['clicks'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'clicks', 'an integer', $path),
            is_int($v = $o['leads'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'leads', 'an integer', $path),
            is_int($v = $o['sales'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'sales', 'an integer', $path),
            is_int($v = $o['saleAmount'] ?? null) || is_int($v = Value::integer($v))
                ? $v
                : throw Fault::in($o, 'saleAmount', 'an integer', $path),
            ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            ($v = Value::dateTime($o['updatedAt'] ?? null)) instanceof DateTimeImmutable
                ? $v
                : throw Fault::in($o, 'updatedAt', 'a date-time', $path),
            is_string($v = $o['externalId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'externalId', 'a string', $path),
            ($v = Value::dateTime($o['expiresAt'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'expiresAt', 'a date-time', $path),
            is_string($v = $o['tagId'] ?? null) || $v === null ? $v : throw Fault::in($o, 'tagId', 'a string', $path),
            isset($o['tags']) ? Item::list($o['tags'], "$path/tags", Tag::fromJson(...)) : null,
            is_string($v = $o['userId'] ?? null) || $v === null ? $v : throw Fault::in($o, 'userId', 'a string', $path),
            ($v = Value::dateTime($o['lastClicked'] ?? null)) instanceof DateTimeImmutable || $v === null
                ? $v
                : throw Fault::in($o, 'lastClicked', 'a date-time', $path),
            is_bool($v = $o['flexible'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'flexible', 'a boolean', $path),
            isset($o['rules']) ? Item::list($o['rules'], "$path/rules", Item::map(...)) : null,
            is_string($v = $o['folderId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'folderId', 'a string', $path),
            is_string($v = $o['notificationToken'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'notificationToken', 'a string', $path),
            is_bool($v = $o['preRedirection'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'preRedirection', 'a boolean', $path),
            is_string($v = $o['pageId'] ?? null) || $v === null ? $v : throw Fault::in($o, 'pageId', 'a string', $path),
            is_string($v = $o['pageUrl'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageUrl', 'a string', $path),
            is_bool($v = $o['isFormMandatory'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'isFormMandatory', 'a boolean', $path),
            is_bool($v = $o['filled'] ?? null) || $v === null ? $v : throw Fault::in($o, 'filled', 'a boolean', $path),
            is_bool($v = $o['useAsTemplate'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'useAsTemplate', 'a boolean', $path),
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
