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
use function is_int;
use function is_string;

/**
 * A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or
 * deleted.
 */
final class Page implements JsonSerializable
{
    private const NAMES = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'name' => true,
        'type' => true,
        'projectId' => true,
        'userId' => true,
        'views' => true,
        'createdAt' => true,
        'updatedAt' => true,
        'description' => true,
        'logo' => true,
        'image' => true,
        'imageBlurhash' => true,
        'externalId' => true,
        'trackConversion' => true,
        'message404' => true,
        'pageTitle' => true,
        'pageSubtitle' => true,
        'heroButtonLink' => true,
        'heroButtonText' => true,
        'heroShowButton' => true,
        'pageBackgroundType' => true,
        'pageBackgroundStyles' => true,
        'pageFormType' => true,
        'pageFromStyles' => true,
        'inputStyle' => true,
        'buttonType' => true,
        'buttonStyles' => true,
        'submitButtonType' => true,
        'submitButtonStyles' => true,
        'fontFamily' => true,
        'fontColor' => true,
        'items' => true,
        'lastClicked' => true,
        'leads' => true,
        'sales' => true,
        'saleAmount' => true,
        'publicStats' => true,
        'hiddenLogo' => true,
        'notificationToken' => true,
        'socialMediaLinks' => true,
        'feedbacksCount' => true,
        'thankYouTitle' => true,
        'thankYouDescription' => true,
        'thankYouRedirectUrl' => true,
        'url' => true,
        'folderId' => true,
    ];

    private const REQUIRED = [
        'id' => true,
        'domain' => true,
        'key' => true,
        'name' => true,
        'type' => true,
        'projectId' => true,
        'userId' => true,
        'views' => true,
    ];

    /**
     * Date-times that CodeQR would have written in another way, as they came: they are written so again.
     *
     * @var array<string, mixed>
     */
    private array $spellings = [];

    public function __construct(
        /** Identifier of the page. Opaque. */
        public readonly string $id,
        /** Domain of the page, without a scheme. */
        public readonly string $domain,
        /** Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`. */
        public readonly string $key,
        /** Name of the page in the dashboard; null when it has none. */
        public readonly ?string $name,
        /** Kind of page, such as `feedback`. */
        public readonly string $type,
        /** Identifier of the project that owns the page. */
        public readonly string $projectId,
        /** Identifier of the user who created the page; null when no user did. */
        public readonly ?string $userId,
        /**
         * Number of times that the page has been visited. The documented body of a page that was just created has 1
         * here, not 0.
         */
        public readonly int $views,
        /** When the page was created. Omitted from the page in a visit event. */
        public readonly ?DateTimeImmutable $createdAt = null,
        /** When the page was last changed. Omitted from the page in a visit event. */
        public readonly ?DateTimeImmutable $updatedAt = null,
        /** Description of the page; null when it has none. */
        public readonly ?string $description = null,
        /** Logo on the page, usually a URL; null when there is none. */
        public readonly ?string $logo = null,
        /** Image on the page, usually a URL; null when there is none. */
        public readonly ?string $image = null,
        /** BlurHash of `image`, shown while the image loads; null when there is none. */
        public readonly ?string $imageBlurhash = null,
        /** Identifier of the page in your own system; null when none was given. */
        public readonly ?string $externalId = null,
        /** Whether leads and sales are attributed to this page. */
        public readonly ?bool $trackConversion = null,
        /** Text that visitors see when the page is not found; null when no custom text is set. */
        public readonly ?string $message404 = null,
        /** Heading on the page. */
        public readonly ?string $pageTitle = null,
        /** Line below the heading on the page. */
        public readonly ?string $pageSubtitle = null,
        /** Destination of the button at the top of the page; null when it has none. */
        public readonly ?string $heroButtonLink = null,
        /** Text on the button at the top of the page; null when there is none. */
        public readonly ?string $heroButtonText = null,
        /** Whether the button at the top of the page is shown. */
        public readonly ?bool $heroShowButton = null,
        /** Kind of background on the page. */
        public readonly ?string $pageBackgroundType = null,
        /** Styles of the page's background. */
        public readonly ?stdClass $pageBackgroundStyles = null,
        /** Kind of form on the page. */
        public readonly ?string $pageFormType = null,
        /** Styles of the page's form. CodeQR spells the name this way. */
        public readonly ?stdClass $pageFromStyles = null,
        /** Style of the form's inputs; null when no custom style is set. */
        public readonly ?string $inputStyle = null,
        /** Kind of buttons on the page. */
        public readonly ?string $buttonType = null,
        /** Styles of the page's buttons. */
        public readonly ?stdClass $buttonStyles = null,
        /** Kind of submit button on the form. */
        public readonly ?string $submitButtonType = null,
        /** Styles of the form's submit button. */
        public readonly ?stdClass $submitButtonStyles = null,
        /** Font family of the page. */
        public readonly ?string $fontFamily = null,
        /** Text colour of the page, as a CSS colour. */
        public readonly ?string $fontColor = null,
        /** Content of the page. Its shape is not published: it may be any value, including null. */
        public readonly mixed $items = null,
        /**
         * When the page was last visited; null when it never was. A delivered body may instead have
         * `1970-01-01T00:00:00.000Z` for never.
         */
        public readonly ?DateTimeImmutable $lastClicked = null,
        /** Number of leads attributed to the page. */
        public readonly ?int $leads = null,
        /** Number of sales attributed to the page. */
        public readonly ?int $sales = null,
        /**
         * Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
         */
        public readonly ?int $saleAmount = null,
        /** Whether the page's statistics are public. */
        public readonly ?bool $publicStats = null,
        /** Whether CodeQR's logo is hidden on the page. */
        public readonly ?bool $hiddenLogo = null,
        /** Token that identifies CodeQR's notifications about the page; null when there are none. Opaque. */
        public readonly ?string $notificationToken = null,
        /** The page owner's addresses on social media, by network; null when there are none. */
        public readonly ?stdClass $socialMediaLinks = null,
        /** Number of times that feedback has been left on the page. */
        public readonly ?int $feedbacksCount = null,
        /** Heading that visitors see after filling in the form. */
        public readonly ?string $thankYouTitle = null,
        /** Text that visitors see after filling in the form. */
        public readonly ?string $thankYouDescription = null,
        /** URL that visitors are sent to after filling in the form; null when they stay. */
        public readonly ?string $thankYouRedirectUrl = null,
        /** URL that belongs to the page. May be an empty string. */
        public readonly ?string $url = null,
        /** Identifier of the folder that holds the page; null when it is not in a folder. */
        public readonly ?string $folderId = null,
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
            name: is_string($v = $o['name']) || $v === null
                ? $v
                : throw Fault::in($o, 'name', 'a string or null', $path),
            type: is_string($v = $o['type']) ? $v : throw Fault::in($o, 'type', 'a string', $path),
            projectId: is_string($v = $o['projectId']) ? $v : throw Fault::in($o, 'projectId', 'a string', $path),
            userId: is_string($v = $o['userId']) || $v === null
                ? $v
                : throw Fault::in($o, 'userId', 'a string or null', $path),
            views: is_int($v = Value::integer($o['views'])) ? $v : throw Fault::in($o, 'views', 'an integer', $path),
            createdAt: ($v = Value::dateTime($o['createdAt'] ?? null)) instanceof DateTimeImmutable
                || !array_key_exists('createdAt', $o)
                ? $v
                : throw Fault::in($o, 'createdAt', 'a date-time', $path),
            updatedAt: ($v = Value::dateTime($o['updatedAt'] ?? null)) instanceof DateTimeImmutable
                || !array_key_exists('updatedAt', $o)
                ? $v
                : throw Fault::in($o, 'updatedAt', 'a date-time', $path),
            description: is_string($v = $o['description'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'description', 'a string or null', $path),
            logo: is_string($v = $o['logo'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'logo', 'a string or null', $path),
            image: is_string($v = $o['image'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'image', 'a string or null', $path),
            imageBlurhash: is_string($v = $o['imageBlurhash'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'imageBlurhash', 'a string or null', $path),
            externalId: is_string($v = $o['externalId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'externalId', 'a string or null', $path),
            trackConversion: is_bool($v = $o['trackConversion'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'trackConversion', 'a boolean or null', $path),
            message404: is_string($v = $o['message404'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'message404', 'a string or null', $path),
            pageTitle: is_string($v = $o['pageTitle'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageTitle', 'a string or null', $path),
            pageSubtitle: is_string($v = $o['pageSubtitle'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageSubtitle', 'a string or null', $path),
            heroButtonLink: is_string($v = $o['heroButtonLink'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'heroButtonLink', 'a string or null', $path),
            heroButtonText: is_string($v = $o['heroButtonText'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'heroButtonText', 'a string or null', $path),
            heroShowButton: is_bool($v = $o['heroShowButton'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'heroShowButton', 'a boolean or null', $path),
            pageBackgroundType: is_string($v = $o['pageBackgroundType'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageBackgroundType', 'a string or null', $path),
            pageBackgroundStyles: ($v = $o['pageBackgroundStyles'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'pageBackgroundStyles', 'an object or null', $path),
            pageFormType: is_string($v = $o['pageFormType'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'pageFormType', 'a string or null', $path),
            pageFromStyles: ($v = $o['pageFromStyles'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'pageFromStyles', 'an object or null', $path),
            inputStyle: is_string($v = $o['inputStyle'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'inputStyle', 'a string or null', $path),
            buttonType: is_string($v = $o['buttonType'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'buttonType', 'a string or null', $path),
            buttonStyles: ($v = $o['buttonStyles'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'buttonStyles', 'an object or null', $path),
            submitButtonType: is_string($v = $o['submitButtonType'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'submitButtonType', 'a string or null', $path),
            submitButtonStyles: ($v = $o['submitButtonStyles'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'submitButtonStyles', 'an object or null', $path),
            fontFamily: is_string($v = $o['fontFamily'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'fontFamily', 'a string or null', $path),
            fontColor: is_string($v = $o['fontColor'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'fontColor', 'a string or null', $path),
            items: $o['items'] ?? null,
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
            publicStats: is_bool($v = $o['publicStats'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'publicStats', 'a boolean or null', $path),
            hiddenLogo: is_bool($v = $o['hiddenLogo'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'hiddenLogo', 'a boolean or null', $path),
            notificationToken: is_string($v = $o['notificationToken'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'notificationToken', 'a string or null', $path),
            socialMediaLinks: ($v = $o['socialMediaLinks'] ?? null) instanceof stdClass || $v === null
                ? $v
                : throw Fault::in($o, 'socialMediaLinks', 'an object or null', $path),
            feedbacksCount: is_int($v = Value::integer($o['feedbacksCount'] ?? null)) || $v === null
                ? $v
                : throw Fault::in($o, 'feedbacksCount', 'an integer or null', $path),
            thankYouTitle: is_string($v = $o['thankYouTitle'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'thankYouTitle', 'a string or null', $path),
            thankYouDescription: is_string($v = $o['thankYouDescription'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'thankYouDescription', 'a string or null', $path),
            thankYouRedirectUrl: is_string($v = $o['thankYouRedirectUrl'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'thankYouRedirectUrl', 'a string or null', $path),
            url: is_string($v = $o['url'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'url', 'a string or null', $path),
            folderId: is_string($v = $o['folderId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'folderId', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
        $self->spellings = Value::spellings($o, [
            'createdAt',
            'updatedAt',
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
            'name' => $this->name,
            'type' => $this->type,
            'projectId' => $this->projectId,
            'userId' => $this->userId,
            'views' => $this->views,
        ], [
            'createdAt' => $this->spellings['createdAt'] ?? Json::dateTime($this->createdAt),
            'updatedAt' => $this->spellings['updatedAt'] ?? Json::dateTime($this->updatedAt),
            'description' => $this->description,
            'logo' => $this->logo,
            'image' => $this->image,
            'imageBlurhash' => $this->imageBlurhash,
            'externalId' => $this->externalId,
            'trackConversion' => $this->trackConversion,
            'message404' => $this->message404,
            'pageTitle' => $this->pageTitle,
            'pageSubtitle' => $this->pageSubtitle,
            'heroButtonLink' => $this->heroButtonLink,
            'heroButtonText' => $this->heroButtonText,
            'heroShowButton' => $this->heroShowButton,
            'pageBackgroundType' => $this->pageBackgroundType,
            'pageBackgroundStyles' => $this->pageBackgroundStyles,
            'pageFormType' => $this->pageFormType,
            'pageFromStyles' => $this->pageFromStyles,
            'inputStyle' => $this->inputStyle,
            'buttonType' => $this->buttonType,
            'buttonStyles' => $this->buttonStyles,
            'submitButtonType' => $this->submitButtonType,
            'submitButtonStyles' => $this->submitButtonStyles,
            'fontFamily' => $this->fontFamily,
            'fontColor' => $this->fontColor,
            'items' => $this->items,
            'lastClicked' => $this->spellings['lastClicked'] ?? Json::dateTime($this->lastClicked),
            'leads' => $this->leads,
            'sales' => $this->sales,
            'saleAmount' => $this->saleAmount,
            'publicStats' => $this->publicStats,
            'hiddenLogo' => $this->hiddenLogo,
            'notificationToken' => $this->notificationToken,
            'socialMediaLinks' => $this->socialMediaLinks,
            'feedbacksCount' => $this->feedbacksCount,
            'thankYouTitle' => $this->thankYouTitle,
            'thankYouDescription' => $this->thankYouDescription,
            'thankYouRedirectUrl' => $this->thankYouRedirectUrl,
            'url' => $this->url,
            'folderId' => $this->folderId,
        ], $this->nulls);
    }
}
