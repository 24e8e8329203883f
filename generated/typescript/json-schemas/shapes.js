// Generated from schemas/ by `npm run generate`. Do not edit.

export const Customer = {
  "title": "Customer",
  "description": "The person who became a lead or made a purchase.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the customer. Opaque."
    },
    "name": {
      "type": "string",
      "description": "Name of the customer."
    },
    "email": {
      "type": [
        "string",
        "null"
      ],
      "description": "Email address of the customer; null when not known."
    },
    "avatar": {
      "type": [
        "string",
        "null"
      ],
      "description": "URL of the customer's picture; null when there is none."
    },
    "externalId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the customer in your own system. May be an empty string."
    },
    "country": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known."
    },
    "createdAt": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "x-evidence": "api",
      "description": "When the customer was first seen."
    },
    "link": {
      "title": "CustomerLink",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "id": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "Identifier of the link. Opaque."
        },
        "domain": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "Domain of the short link, without a scheme."
        },
        "key": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "Path of the short link, without a leading slash."
        },
        "shortLink": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "The full short link."
        }
      },
      "required": [],
      "x-evidence": "api",
      "description": "The link that the customer came through; null when there is none."
    },
    "customFields": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Further data that the project keeps about the customer. The project chooses the keys and values; the values are usually strings."
    }
  },
  "required": [
    "id",
    "name"
  ]
};

export const Interaction = {
  "title": "Interaction",
  "description": "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.",
  "x-delivered-as": [
    "click",
    "scan",
    "view"
  ],
  "type": "object",
  "properties": {
    "timestamp": {
      "type": "string",
      "format": "date-time",
      "description": "When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale."
    },
    "clickId": {
      "type": "string",
      "x-delivered-as": "click_id",
      "description": "Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`."
    },
    "id": {
      "type": "string",
      "description": "Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`."
    },
    "url": {
      "type": "string",
      "description": "URL that the visitor was sent to. May be an empty string."
    },
    "ip": {
      "type": [
        "string",
        "null"
      ],
      "description": "IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it."
    },
    "continent": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "AF",
        "AN",
        "AS",
        "EU",
        "NA",
        "OC",
        "SA"
      ],
      "description": "Continent of the visitor; null or an empty string when not known."
    },
    "country": {
      "type": [
        "string",
        "null"
      ],
      "description": "Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known."
    },
    "city": {
      "type": [
        "string",
        "null"
      ],
      "description": "City of the visitor; null or `Unknown` when not known."
    },
    "device": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "Desktop",
        "Mobile",
        "Tablet",
        "Console",
        "Smarttv",
        "Wearable",
        "Embedded"
      ],
      "description": "Kind of device; null when not known."
    },
    "browser": {
      "type": [
        "string",
        "null"
      ],
      "description": "Browser; null or `Unknown` when not known."
    },
    "os": {
      "type": [
        "string",
        "null"
      ],
      "description": "Operating system; null or `Unknown` when not known."
    },
    "ua": {
      "type": [
        "string",
        "null"
      ],
      "description": "User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits."
    },
    "bot": {
      "type": [
        "boolean",
        "null"
      ],
      "x-delivered-values": [
        [
          0,
          false
        ],
        [
          1,
          true
        ]
      ],
      "description": "Whether the visitor is thought to be a bot; null when not known."
    },
    "qr": {
      "type": "boolean",
      "description": "Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click."
    },
    "referer": {
      "type": [
        "string",
        "null"
      ],
      "description": "Domain that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "link_id": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the link behind the interaction. Opaque."
    },
    "region": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Region of the visitor, such as a state or a province; null when not known."
    },
    "latitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Latitude of the visitor in decimal degrees, as text; null when not known."
    },
    "longitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Longitude of the visitor in decimal degrees, as text; null when not known."
    },
    "device_model": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Model of the device, such as `iPhone`; null when not known."
    },
    "device_vendor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Maker of the device, such as `Apple`; null when not known."
    },
    "browser_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the browser; null when not known."
    },
    "os_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the operating system; null when not known."
    },
    "engine": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Rendering engine of the browser, such as `Blink`; null when not known."
    },
    "engine_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the rendering engine; null when not known."
    },
    "cpu_architecture": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Processor architecture, such as `arm64`; null when not known."
    },
    "referer_url": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Full address that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "type": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of interaction. The list of kinds is not published."
    },
    "event_name": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Name of the interaction's event. The list of names is not published."
    }
  },
  "required": [
    "url",
    "continent",
    "country",
    "city",
    "device",
    "browser",
    "os",
    "bot",
    "referer"
  ]
};

export const Link = {
  "title": "Link",
  "description": "A short link.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the link. Opaque."
    },
    "domain": {
      "type": "string",
      "description": "Domain of the short link, without a scheme."
    },
    "key": {
      "type": "string",
      "description": "Path of the short link, without a leading slash; may contain slashes."
    },
    "externalId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the link in your own system; null when none was given."
    },
    "url": {
      "type": "string",
      "description": "Destination of the link. May be an empty string."
    },
    "trackConversion": {
      "type": "boolean",
      "description": "Whether leads and sales are attributed to this link."
    },
    "archived": {
      "type": "boolean",
      "description": "Whether the link is archived: hidden in the dashboard but still redirecting."
    },
    "expiresAt": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."
    },
    "expiredUrl": {
      "type": [
        "string",
        "null"
      ],
      "description": "Destination of the link once it has expired; null or an empty string when none is set."
    },
    "password": {
      "type": [
        "string",
        "null"
      ],
      "description": "Password that a visitor must enter; null when the link is not protected."
    },
    "proxy": {
      "type": "boolean",
      "description": "Whether link previews show the custom `title`, `description`, `image` and `video`."
    },
    "title": {
      "type": [
        "string",
        "null"
      ],
      "description": "Custom title of the link preview; null when none is set."
    },
    "description": {
      "type": [
        "string",
        "null"
      ],
      "description": "Custom description of the link preview; null when none is set."
    },
    "image": {
      "type": [
        "string",
        "null"
      ],
      "description": "Custom image of the link preview, usually a URL; null when none is set."
    },
    "video": {
      "type": [
        "string",
        "null"
      ],
      "description": "Custom video of the link preview, usually a URL; null when none is set."
    },
    "rewrite": {
      "type": "boolean",
      "description": "Whether the destination is shown under the short link's own address (cloaking)."
    },
    "doIndex": {
      "type": "boolean",
      "description": "Whether search engines may index the short link."
    },
    "ios": {
      "type": [
        "string",
        "null"
      ],
      "description": "Destination for visitors on iOS; null when they follow `url`."
    },
    "android": {
      "type": [
        "string",
        "null"
      ],
      "description": "Destination for visitors on Android; null when they follow `url`."
    },
    "geo": {
      "type": [
        "object",
        "null"
      ],
      "description": "Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`."
    },
    "publicStats": {
      "type": "boolean",
      "description": "Whether the link's statistics are public."
    },
    "tagId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event."
    },
    "tags": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/$defs/Tag"
      },
      "description": "The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event."
    },
    "comments": {
      "type": [
        "string",
        "null"
      ],
      "description": "Notes by the project's members about the link; null when there are none."
    },
    "shortLink": {
      "type": "string",
      "description": "The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is."
    },
    "qrCode": {
      "type": "string",
      "description": "URL of an image of the link's QR code."
    },
    "utm_source": {
      "type": [
        "string",
        "null"
      ],
      "description": "UTM source added to the destination; null when none is set."
    },
    "utm_medium": {
      "type": [
        "string",
        "null"
      ],
      "description": "UTM medium added to the destination; null when none is set."
    },
    "utm_campaign": {
      "type": [
        "string",
        "null"
      ],
      "description": "UTM campaign added to the destination; null when none is set."
    },
    "utm_term": {
      "type": [
        "string",
        "null"
      ],
      "description": "UTM term added to the destination; null when none is set."
    },
    "utm_content": {
      "type": [
        "string",
        "null"
      ],
      "description": "UTM content added to the destination; null when none is set."
    },
    "userId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the user who created the link; null when no user did."
    },
    "projectId": {
      "type": "string",
      "description": "Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts."
    },
    "clicks": {
      "type": "integer",
      "description": "Number of times that the link has been clicked.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "lastClicked": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When the link was last clicked; null when it never was."
    },
    "leads": {
      "type": "integer",
      "description": "Number of leads attributed to the link.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "sales": {
      "type": "integer",
      "description": "Number of sales attributed to the link.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "saleAmount": {
      "type": "integer",
      "description": "Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the link was created."
    },
    "updatedAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the link was last changed; counting a click changes it too."
    },
    "flexible": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether CodeQR calls the link flexible; what that changes is not published."
    },
    "rules": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "object",
        "description": "One condition: usually `attribute`, `operator`, `value` and `url`; an A/B split has `split` instead of a condition."
      },
      "x-evidence": "api",
      "description": "Conditional destinations of the link, tried in order; null when there are none."
    },
    "folderId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the folder that holds the link; null when it is not in a folder."
    },
    "notificationToken": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Token that identifies CodeQR's notifications about the link; null when there are none. Opaque."
    },
    "preRedirection": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether visitors see a page before they are redirected."
    },
    "pageId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the page that visitors see before they are redirected; null when there is none."
    },
    "pageUrl": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "URL of the page that visitors see before they are redirected; null when there is none."
    },
    "isFormMandatory": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether visitors must fill in the form on that page to be redirected."
    },
    "filled": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the link has been given a destination."
    },
    "useAsTemplate": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the link serves as a template for others."
    }
  },
  "required": [
    "id",
    "domain",
    "key",
    "url",
    "trackConversion",
    "archived",
    "expiredUrl",
    "password",
    "proxy",
    "title",
    "description",
    "image",
    "video",
    "rewrite",
    "doIndex",
    "ios",
    "android",
    "geo",
    "publicStats",
    "comments",
    "shortLink",
    "qrCode",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "projectId",
    "clicks",
    "leads",
    "sales",
    "saleAmount",
    "createdAt",
    "updatedAt"
  ]
};

export const Page = {
  "title": "Page",
  "description": "A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the page. Opaque."
    },
    "domain": {
      "type": "string",
      "description": "Domain of the page, without a scheme."
    },
    "key": {
      "type": "string",
      "description": "Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`."
    },
    "name": {
      "type": [
        "string",
        "null"
      ],
      "description": "Name of the page in the dashboard; null when it has none."
    },
    "type": {
      "type": "string",
      "description": "Kind of page, such as `feedback`."
    },
    "projectId": {
      "type": "string",
      "description": "Identifier of the project that owns the page."
    },
    "userId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the user who created the page; null when no user did."
    },
    "views": {
      "type": "integer",
      "description": "Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the page was created. Omitted from the page in a visit event."
    },
    "updatedAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the page was last changed. Omitted from the page in a visit event."
    },
    "description": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Description of the page; null when it has none."
    },
    "logo": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Logo on the page, usually a URL; null when there is none."
    },
    "image": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Image on the page, usually a URL; null when there is none."
    },
    "imageBlurhash": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "BlurHash of `image`, shown while the image loads; null when there is none."
    },
    "externalId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the page in your own system; null when none was given."
    },
    "trackConversion": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether leads and sales are attributed to this page."
    },
    "message404": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Text that visitors see when the page is not found; null when no custom text is set."
    },
    "pageTitle": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Heading on the page."
    },
    "pageSubtitle": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Line below the heading on the page."
    },
    "heroButtonLink": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Destination of the button at the top of the page; null when it has none."
    },
    "heroButtonText": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Text on the button at the top of the page; null when there is none."
    },
    "heroShowButton": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the button at the top of the page is shown."
    },
    "pageBackgroundType": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of background on the page."
    },
    "pageBackgroundStyles": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Styles of the page's background."
    },
    "pageFormType": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of form on the page."
    },
    "pageFromStyles": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Styles of the page's form. CodeQR spells the name this way."
    },
    "inputStyle": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Style of the form's inputs; null when no custom style is set."
    },
    "buttonType": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of buttons on the page."
    },
    "buttonStyles": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Styles of the page's buttons."
    },
    "submitButtonType": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of submit button on the form."
    },
    "submitButtonStyles": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Styles of the form's submit button."
    },
    "fontFamily": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Font family of the page."
    },
    "fontColor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Text colour of the page, as a CSS colour."
    },
    "items": {
      "x-evidence": "api",
      "description": "Content of the page. Its shape is not published: it may be any value, including null."
    },
    "lastClicked": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "x-evidence": "api",
      "description": "When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."
    },
    "leads": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Number of leads attributed to the page.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "sales": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Number of sales attributed to the page.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "saleAmount": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "publicStats": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the page's statistics are public."
    },
    "hiddenLogo": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether CodeQR's logo is hidden on the page."
    },
    "notificationToken": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Token that identifies CodeQR's notifications about the page; null when there are none. Opaque."
    },
    "socialMediaLinks": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The page owner's addresses on social media, by network; null when there are none."
    },
    "feedbacksCount": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Number of times that feedback has been left on the page.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "thankYouTitle": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Heading that visitors see after filling in the form."
    },
    "thankYouDescription": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Text that visitors see after filling in the form."
    },
    "thankYouRedirectUrl": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "URL that visitors are sent to after filling in the form; null when they stay."
    },
    "url": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "URL that belongs to the page. May be an empty string."
    },
    "folderId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the folder that holds the page; null when it is not in a folder."
    }
  },
  "required": [
    "id",
    "domain",
    "key",
    "name",
    "type",
    "projectId",
    "userId",
    "views"
  ]
};

export const PartnerLink = {
  "title": "PartnerLink",
  "description": "A partner's referral link, with fewer properties than a link.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the link. Opaque."
    },
    "domain": {
      "type": "string",
      "description": "Domain of the short link, without a scheme."
    },
    "key": {
      "type": "string",
      "description": "Path of the short link, without a leading slash; may contain slashes."
    },
    "shortLink": {
      "type": "string",
      "description": "The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is."
    },
    "url": {
      "type": "string",
      "description": "Destination of the link. May be an empty string."
    },
    "clicks": {
      "type": "integer",
      "description": "Number of times that the link has been clicked.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "leads": {
      "type": "integer",
      "description": "Number of leads attributed to the link.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "sales": {
      "type": "integer",
      "description": "Number of sales attributed to the link.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "saleAmount": {
      "type": "integer",
      "description": "Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    }
  },
  "required": [
    "id",
    "domain",
    "key",
    "shortLink",
    "url",
    "clicks",
    "leads",
    "sales",
    "saleAmount"
  ]
};

export const Partner = {
  "title": "Partner",
  "description": "A partner in a partner program, with the totals of all their referral links.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the partner. Opaque."
    },
    "name": {
      "type": "string",
      "description": "Name of the partner."
    },
    "email": {
      "type": "string",
      "description": "Email address of the partner."
    },
    "image": {
      "type": [
        "string",
        "null"
      ],
      "description": "URL of the partner's picture; null when there is none."
    },
    "description": {
      "type": [
        "string",
        "null"
      ],
      "description": "The partner's description of themselves; null when there is none."
    },
    "country": {
      "type": [
        "string",
        "null"
      ],
      "description": "Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known."
    },
    "payoutsEnabledAt": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When the partner could first be paid; null when they cannot be paid yet."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the partner's account was created."
    },
    "status": {
      "type": "string",
      "x-known-values": [
        "approved",
        "pending",
        "rejected",
        "invited",
        "declined",
        "deactivated",
        "banned",
        "archived"
      ],
      "description": "The partner's status in the program. Only `approved` is documented."
    },
    "programId": {
      "type": "string",
      "description": "Identifier of the partner program. Opaque."
    },
    "tenantId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the partner in your own system; null when none was given."
    },
    "links": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/PartnerLink"
      },
      "description": "The partner's referral links."
    },
    "clicks": {
      "type": "integer",
      "description": "Number of times that the partner's links have been clicked.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "leads": {
      "type": "integer",
      "description": "Number of leads attributed to the partner's links.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "sales": {
      "type": "integer",
      "description": "Number of sales attributed to the partner's links.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "saleAmount": {
      "type": "integer",
      "description": "Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole yen).",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "earnings": {
      "type": "number",
      "description": "The partner's earnings, in the smallest unit of the program's currency; may have a fraction."
    },
    "applicationId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the application that the partner enrolled with; null when there was none."
    },
    "eventName": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "log",
      "description": "Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own properties. Branch on `event`, not on this label."
    }
  },
  "required": [
    "id",
    "name",
    "email",
    "image",
    "description",
    "country",
    "payoutsEnabledAt",
    "createdAt",
    "status",
    "programId",
    "tenantId",
    "links",
    "clicks",
    "leads",
    "sales",
    "saleAmount",
    "earnings",
    "applicationId"
  ]
};

export const QRCode = {
  "title": "QRCode",
  "description": "A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or deleted.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the QR code. Opaque."
    },
    "domain": {
      "type": "string",
      "description": "Domain of the short link behind the QR code, without a scheme."
    },
    "key": {
      "type": "string",
      "description": "Path of the short link behind the QR code, without a leading slash; may contain slashes."
    },
    "archived": {
      "type": "boolean",
      "description": "Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event."
    },
    "static": {
      "type": "boolean",
      "description": "Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event."
    },
    "type": {
      "type": "string",
      "x-known-values": [
        "url",
        "text",
        "email",
        "wifi",
        "phone",
        "vcard",
        "crypto",
        "sms",
        "facetime",
        "geo",
        "latlog",
        "pix",
        "whatsapp"
      ],
      "description": "Kind of content in the QR code. Omitted from the QR code in a scan event."
    },
    "url": {
      "type": [
        "string",
        "null"
      ],
      "description": "Destination of the QR code; null or an empty string when it holds something other than a URL."
    },
    "userId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the user who created the QR code; null when no user did."
    },
    "projectId": {
      "type": [
        "string",
        "null"
      ],
      "description": "Identifier of the project that owns the QR code; null when no project does."
    },
    "scans": {
      "type": "integer",
      "description": "Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "shortLink": {
      "type": "string",
      "description": "The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the QR code was created. Omitted from the QR code in a scan event."
    },
    "updatedAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the QR code was last changed. Omitted from the QR code in a scan event."
    },
    "expiresAt": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "x-evidence": "api",
      "description": "When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."
    },
    "expiredUrl": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Destination of the QR code once it has expired; null or an empty string when none is set."
    },
    "password": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Password that a visitor must enter; null when the QR code is not protected."
    },
    "externalId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the QR code in your own system; null when none was given."
    },
    "trackConversion": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether leads and sales are attributed to this QR code."
    },
    "proxy": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether link previews show the custom `title`, `description` and `image`."
    },
    "title": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Custom title of the link preview; null when none is set."
    },
    "description": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Custom description of the link preview; null when none is set."
    },
    "image": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Custom image of the link preview, usually a URL; null when none is set."
    },
    "utm_source": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "UTM source added to the destination; null when none is set."
    },
    "utm_medium": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "UTM medium added to the destination; null when none is set."
    },
    "utm_campaign": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "UTM campaign added to the destination; null when none is set."
    },
    "utm_term": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "UTM term added to the destination; null when none is set."
    },
    "utm_content": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "UTM content added to the destination; null when none is set."
    },
    "rewrite": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the destination is shown under the short link's own address (cloaking)."
    },
    "doIndex": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether search engines may index the short link behind the QR code."
    },
    "flexible": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether CodeQR calls the QR code flexible; what that changes is not published."
    },
    "filled": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the QR code has been filled with content."
    },
    "ios": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Destination for visitors on iOS; null when they follow `url`."
    },
    "android": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Destination for visitors on Android; null when they follow `url`."
    },
    "geo": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows `url`."
    },
    "rules": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "object",
        "description": "One condition: usually `attribute`, `operator`, `value` and `url`; an A/B split has `split` instead of a condition."
      },
      "x-evidence": "api",
      "description": "Conditional destinations of the QR code, tried in order; null when there are none."
    },
    "useDisplayPage": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether a scan shows the content on a page instead of redirecting."
    },
    "contentStatic": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Content encoded in a static QR code; null when the QR code is not static."
    },
    "text": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "The text of a QR code of type `text`; null for all other types."
    },
    "email": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The message of a QR code of type `email`: address, subject and body, as strings; null for all other types."
    },
    "wifi": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types."
    },
    "phone": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "The number of a QR code of type `phone`; null for all other types."
    },
    "vcard": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The contact of a QR code of type `vcard`, as strings; null for all other types."
    },
    "crypto": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types."
    },
    "sms": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The message of a QR code of type `sms`: number and text, as strings; null for all other types."
    },
    "whatsapp": {
      "title": "QRCodeWhatsApp",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "number": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "Number that the message is sent to."
        },
        "message": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "Text of the message."
        }
      },
      "required": [],
      "x-evidence": "api",
      "description": "The message of a QR code of type `whatsapp`; null for all other types."
    },
    "facetime": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The call of a QR code of type `facetime`, as strings; null for all other types."
    },
    "latlog": {
      "type": [
        "object",
        "null"
      ],
      "x-evidence": "api",
      "description": "The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types."
    },
    "logo": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Image in the middle of the QR code, as a URL or a data URL; null when there is none."
    },
    "bgColor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Background colour of the QR code, as a CSS colour."
    },
    "fgColor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Foreground colour of the QR code, as a CSS colour."
    },
    "size": {
      "type": [
        "number",
        "null"
      ],
      "x-evidence": "api",
      "description": "Side length of the QR code's image, in pixels."
    },
    "level": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "L",
        "M",
        "Q",
        "H"
      ],
      "x-evidence": "api",
      "description": "Error correction level of the QR code: `L`, `M`, `Q` or `H`."
    },
    "showLogo": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the logo is shown."
    },
    "src": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Image laid over the QR code, as a URL or a data URL; null when there is none."
    },
    "height": {
      "type": [
        "number",
        "null"
      ],
      "x-evidence": "api",
      "description": "Height of the image laid over the QR code, in pixels."
    },
    "width": {
      "type": [
        "number",
        "null"
      ],
      "x-evidence": "api",
      "description": "Width of the image laid over the QR code, in pixels."
    },
    "excavate": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the QR code is cleared behind the image laid over it."
    },
    "publicStats": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether the QR code's statistics are public."
    },
    "lastClicked": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "x-evidence": "api",
      "description": "When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never."
    },
    "leads": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Number of leads attributed to the QR code.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "sales": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Number of sales attributed to the QR code.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "saleAmount": {
      "type": [
        "integer",
        "null"
      ],
      "x-evidence": "api",
      "description": "Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "tagId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the QR code's first tag; null when it has none."
    },
    "tags": {
      "type": [
        "array",
        "null"
      ],
      "items": {
        "$ref": "#/$defs/Tag"
      },
      "x-evidence": "api",
      "description": "The QR code's tags; empty or null when it has none."
    },
    "folderId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the folder that holds the QR code; null when it is not in a folder."
    },
    "comments": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Notes by the project's members about the QR code; null when there are none."
    },
    "frameTextStyles": {
      "title": "QRCodeFrameTextStyles",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "weight": {
          "type": [
            "string",
            "null"
          ],
          "x-known-values": [
            "normal",
            "bold"
          ],
          "x-evidence": "api",
          "description": "Font weight."
        },
        "style": {
          "type": [
            "string",
            "null"
          ],
          "x-known-values": [
            "normal",
            "italic"
          ],
          "x-evidence": "api",
          "description": "Font style."
        },
        "family": {
          "type": [
            "string",
            "null"
          ],
          "x-known-values": [
            "sans",
            "sans-condensed",
            "serif",
            "serif-elegant",
            "mono"
          ],
          "x-evidence": "api",
          "description": "Font family."
        },
        "size": {
          "type": [
            "string",
            "null"
          ],
          "x-known-values": [
            "s",
            "m",
            "l",
            "xl"
          ],
          "x-evidence": "api",
          "description": "Font size."
        }
      },
      "required": [],
      "x-evidence": "api",
      "description": "Font of the text in the QR code's frame; null when there is none."
    },
    "notificationToken": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque."
    },
    "preRedirection": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether visitors see a page before they are redirected."
    },
    "pageId": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the page that visitors see before they are redirected; null when there is none."
    },
    "pageUrl": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "URL of the page that visitors see before they are redirected; null when there is none."
    },
    "isFormMandatory": {
      "type": [
        "boolean",
        "null"
      ],
      "x-evidence": "api",
      "description": "Whether visitors must fill in the form on that page to be redirected."
    }
  },
  "required": [
    "id",
    "domain",
    "key",
    "url",
    "userId",
    "projectId",
    "scans"
  ]
};

export const Sale = {
  "title": "Sale",
  "description": "A purchase that a customer made, usually after an interaction.",
  "type": "object",
  "properties": {
    "amount": {
      "type": "integer",
      "description": "Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "currency": {
      "type": "string",
      "description": "ISO 4217 code of the currency. Documented in lower case; compare without regard to case."
    },
    "paymentProcessor": {
      "type": "string",
      "x-known-values": [
        "stripe",
        "shopify",
        "polar",
        "paddle",
        "revenuecat",
        "custom",
        "manual"
      ],
      "x-delivered-as": "payment_processor",
      "description": "The processor that took the payment."
    },
    "invoiceId": {
      "type": [
        "string",
        "null"
      ],
      "x-delivered-as": "invoice_id",
      "description": "Identifier of the invoice at the payment processor; null when there is none. Opaque."
    }
  },
  "required": [
    "amount",
    "currency"
  ]
};

export const Tag = {
  "title": "Tag",
  "description": "A label that groups links.",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the tag. Opaque."
    },
    "name": {
      "type": "string",
      "description": "Name of the tag."
    },
    "color": {
      "type": "string",
      "x-known-values": [
        "red",
        "yellow",
        "green",
        "blue",
        "purple",
        "pink",
        "brown"
      ],
      "description": "Colour of the tag in the dashboard."
    }
  },
  "required": [
    "id",
    "name",
    "color"
  ]
};

export const LeadCreatedEvent = {
  "title": "LeadCreatedEvent",
  "description": "Someone became a lead, tracked through CodeQR Conversions.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data/interaction/id": "/data/interaction/click_id"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "lead.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "LeadCreatedData",
      "description": "The lead: the customer, the interaction that led to it, and the link, QR code or page.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "The project's name for the tracked conversion, such as `Sign up`."
        },
        "customer": {
          "$ref": "#/$defs/Customer"
        },
        "interaction": {
          "$ref": "#/$defs/Interaction"
        },
        "link": {
          "$ref": "#/$defs/Link"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "page": {
          "$ref": "#/$defs/Page"
        }
      },
      "required": [
        "customer",
        "interaction"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const LinkClickedEvent = {
  "title": "LinkClickedEvent",
  "description": "Someone clicked a link. Sent only to webhooks that are attached to that link.",
  "x-scope": "link",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.clicked",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "LinkClickedData",
      "description": "The click, and the link with this click already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/Interaction"
        },
        "link": {
          "$ref": "#/$defs/Link"
        }
      },
      "required": [
        "interaction",
        "link"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const LinkCreatedEvent = {
  "title": "LinkCreatedEvent",
  "description": "A link was created in the project. `data` is the link itself, as it was created.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/Link"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const LinkDeletedEvent = {
  "title": "LinkDeletedEvent",
  "description": "A link was deleted in the project. `data` is the link itself, as it was when deleted.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.deleted",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/Link"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const LinkUpdatedEvent = {
  "title": "LinkUpdatedEvent",
  "description": "A link was changed in the project. `data` is the link itself, as it is after the change.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.updated",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/Link"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const PageCreatedEvent = {
  "title": "PageCreatedEvent",
  "description": "A page was created in the project.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "page.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "PageCreatedData",
      "description": "The page as it was created.",
      "type": "object",
      "properties": {
        "page": {
          "$ref": "#/$defs/Page"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `Page created`."
        }
      },
      "required": [
        "page"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const PageDeletedEvent = {
  "title": "PageDeletedEvent",
  "description": "A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "page.deleted",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "PageDeletedData",
      "description": "The page as it was when deleted.",
      "type": "object",
      "properties": {
        "page": {
          "$ref": "#/$defs/Page"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `Page deleted`."
        }
      },
      "required": [
        "page"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const PageUpdatedEvent = {
  "title": "PageUpdatedEvent",
  "description": "A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "page.updated",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "PageUpdatedData",
      "description": "The page after the change.",
      "type": "object",
      "properties": {
        "page": {
          "$ref": "#/$defs/Page"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `Page updated`."
        }
      },
      "required": [
        "page"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const PageVisitedEvent = {
  "title": "PageVisitedEvent",
  "description": "Someone visited a page. Sent only to webhooks that are attached to that page.",
  "x-scope": "page",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "page.visited",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "PageVisitedData",
      "description": "The visit and, usually, the page with this visit already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/Interaction"
        },
        "page": {
          "$ref": "#/$defs/Page"
        }
      },
      "required": [
        "interaction"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const PartnerEnrolledEvent = {
  "title": "PartnerEnrolledEvent",
  "description": "A partner was enrolled in the project's partner program. `data` is the partner itself: the event page's text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "partner.enrolled",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/Partner"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const QRCodeCreatedEvent = {
  "title": "QRCodeCreatedEvent",
  "description": "A QR code was created in the project.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "qrcode.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "QRCodeCreatedData",
      "description": "The QR code as it was created.",
      "type": "object",
      "properties": {
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `QR code created`."
        }
      },
      "required": [
        "qrcode"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const QRCodeDeletedEvent = {
  "title": "QRCodeDeletedEvent",
  "description": "A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "qrcode.deleted",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "QRCodeDeletedData",
      "description": "The QR code as it was when deleted.",
      "type": "object",
      "properties": {
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `QR code deleted`."
        }
      },
      "required": [
        "qrcode"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const QRCodeScannedEvent = {
  "title": "QRCodeScannedEvent",
  "description": "Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.",
  "x-scope": "qrcode",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "qrcode.scanned",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "QRCodeScannedData",
      "description": "The scan, and the QR code with this scan already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/Interaction"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        }
      },
      "required": [
        "interaction",
        "qrcode"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const QRCodeUpdatedEvent = {
  "title": "QRCodeUpdatedEvent",
  "description": "A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.",
  "x-scope": "project",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "qrcode.updated",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "QRCodeUpdatedData",
      "description": "The QR code after the change.",
      "type": "object",
      "properties": {
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "eventName": {
          "type": [
            "string",
            "null"
          ],
          "x-evidence": "api",
          "description": "CodeQR's label for the event, such as `QR code updated`."
        }
      },
      "required": [
        "qrcode"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const SaleCreatedEvent = {
  "title": "SaleCreatedEvent",
  "description": "A customer made a purchase, tracked through CodeQR Conversions.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data/interaction/id": "/data/interaction/click_id"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "sale.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "SaleCreatedData",
      "description": "The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "The project's name for the tracked conversion, such as `Purchased`. May be missing."
        },
        "customer": {
          "$ref": "#/$defs/Customer"
        },
        "interaction": {
          "$ref": "#/$defs/Interaction"
        },
        "link": {
          "$ref": "#/$defs/Link"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "sale": {
          "$ref": "#/$defs/Sale"
        }
      },
      "required": [
        "customer",
        "sale"
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredLeadCreatedEvent = {
  "title": "LeadCreatedEvent",
  "description": "Someone became a lead, tracked through CodeQR Conversions.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data/interaction/id": "/data/interaction/click_id"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "lead.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "LeadCreatedData",
      "description": "The lead: the customer, the interaction that led to it, and the link, QR code or page.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "The project's name for the tracked conversion, such as `Sign up`."
        },
        "customer": {
          "$ref": "#/$defs/Customer"
        },
        "interaction": {
          "$ref": "#/$defs/DeliveredInteractionWithId"
        },
        "link": {
          "$ref": "#/$defs/Link"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "page": {
          "$ref": "#/$defs/Page"
        }
      },
      "required": [
        "customer"
      ],
      "allOf": [
        {
          "anyOf": [
            {
              "properties": {
                "interaction": {}
              },
              "required": [
                "interaction"
              ]
            },
            {
              "properties": {
                "click": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              },
              "required": [
                "click"
              ]
            },
            {
              "not": {
                "properties": {
                  "click": {}
                },
                "required": [
                  "click"
                ]
              },
              "properties": {
                "scan": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              },
              "required": [
                "scan"
              ]
            },
            {
              "not": {
                "anyOf": [
                  {
                    "properties": {
                      "click": {}
                    },
                    "required": [
                      "click"
                    ]
                  },
                  {
                    "properties": {
                      "scan": {}
                    },
                    "required": [
                      "scan"
                    ]
                  }
                ]
              },
              "properties": {
                "view": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              },
              "required": [
                "view"
              ]
            }
          ]
        }
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredLinkClickedEvent = {
  "title": "LinkClickedEvent",
  "description": "Someone clicked a link. Sent only to webhooks that are attached to that link.",
  "x-scope": "link",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.clicked",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "LinkClickedData",
      "description": "The click, and the link with this click already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/DeliveredInteraction"
        },
        "link": {
          "$ref": "#/$defs/Link"
        }
      },
      "required": [
        "link"
      ],
      "allOf": [
        {
          "anyOf": [
            {
              "properties": {
                "interaction": {}
              },
              "required": [
                "interaction"
              ]
            },
            {
              "properties": {
                "click": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "click"
              ]
            },
            {
              "not": {
                "properties": {
                  "click": {}
                },
                "required": [
                  "click"
                ]
              },
              "properties": {
                "scan": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "scan"
              ]
            },
            {
              "not": {
                "anyOf": [
                  {
                    "properties": {
                      "click": {}
                    },
                    "required": [
                      "click"
                    ]
                  },
                  {
                    "properties": {
                      "scan": {}
                    },
                    "required": [
                      "scan"
                    ]
                  }
                ]
              },
              "properties": {
                "view": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "view"
              ]
            }
          ]
        }
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredLinkCreatedEvent = {
  "title": "LinkCreatedEvent",
  "description": "A link was created in the project. `data` is the link itself, as it was created.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/DeliveredLinkWrapped"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredLinkDeletedEvent = {
  "title": "LinkDeletedEvent",
  "description": "A link was deleted in the project. `data` is the link itself, as it was when deleted.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.deleted",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/DeliveredLinkWrapped"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredLinkUpdatedEvent = {
  "title": "LinkUpdatedEvent",
  "description": "A link was changed in the project. `data` is the link itself, as it is after the change.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data": "/data/link"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "link.updated",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "$ref": "#/$defs/DeliveredLinkWrapped"
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredPageVisitedEvent = {
  "title": "PageVisitedEvent",
  "description": "Someone visited a page. Sent only to webhooks that are attached to that page.",
  "x-scope": "page",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "page.visited",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "PageVisitedData",
      "description": "The visit and, usually, the page with this visit already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/DeliveredInteraction"
        },
        "page": {
          "$ref": "#/$defs/Page"
        }
      },
      "required": [],
      "allOf": [
        {
          "anyOf": [
            {
              "properties": {
                "interaction": {}
              },
              "required": [
                "interaction"
              ]
            },
            {
              "properties": {
                "click": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "click"
              ]
            },
            {
              "not": {
                "properties": {
                  "click": {}
                },
                "required": [
                  "click"
                ]
              },
              "properties": {
                "scan": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "scan"
              ]
            },
            {
              "not": {
                "anyOf": [
                  {
                    "properties": {
                      "click": {}
                    },
                    "required": [
                      "click"
                    ]
                  },
                  {
                    "properties": {
                      "scan": {}
                    },
                    "required": [
                      "scan"
                    ]
                  }
                ]
              },
              "properties": {
                "view": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "view"
              ]
            }
          ]
        }
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredQRCodeScannedEvent = {
  "title": "QRCodeScannedEvent",
  "description": "Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.",
  "x-scope": "qrcode",
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "qrcode.scanned",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "QRCodeScannedData",
      "description": "The scan, and the QR code with this scan already counted.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label."
        },
        "interaction": {
          "$ref": "#/$defs/DeliveredInteraction"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        }
      },
      "required": [
        "qrcode"
      ],
      "allOf": [
        {
          "anyOf": [
            {
              "properties": {
                "interaction": {}
              },
              "required": [
                "interaction"
              ]
            },
            {
              "properties": {
                "click": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "click"
              ]
            },
            {
              "not": {
                "properties": {
                  "click": {}
                },
                "required": [
                  "click"
                ]
              },
              "properties": {
                "scan": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "scan"
              ]
            },
            {
              "not": {
                "anyOf": [
                  {
                    "properties": {
                      "click": {}
                    },
                    "required": [
                      "click"
                    ]
                  },
                  {
                    "properties": {
                      "scan": {}
                    },
                    "required": [
                      "scan"
                    ]
                  }
                ]
              },
              "properties": {
                "view": {
                  "$ref": "#/$defs/DeliveredInteraction"
                }
              },
              "required": [
                "view"
              ]
            }
          ]
        }
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredSaleCreatedEvent = {
  "title": "SaleCreatedEvent",
  "description": "A customer made a purchase, tracked through CodeQR Conversions.",
  "x-scope": "project",
  "x-delivered-at": {
    "/data/interaction/id": "/data/interaction/click_id"
  },
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "description": "Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur."
    },
    "event": {
      "type": "string",
      "const": "sale.created",
      "description": "Name of the event."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the event happened, as an RFC 3339 date-time in UTC with milliseconds."
    },
    "data": {
      "title": "SaleCreatedData",
      "description": "The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.",
      "type": "object",
      "properties": {
        "eventName": {
          "type": "string",
          "description": "The project's name for the tracked conversion, such as `Purchased`. May be missing."
        },
        "customer": {
          "$ref": "#/$defs/Customer"
        },
        "interaction": {
          "$ref": "#/$defs/DeliveredInteractionWithId"
        },
        "link": {
          "$ref": "#/$defs/Link"
        },
        "qrcode": {
          "$ref": "#/$defs/QRCode"
        },
        "page": {
          "$ref": "#/$defs/Page"
        },
        "sale": {
          "$ref": "#/$defs/DeliveredSale"
        }
      },
      "required": [
        "customer",
        "sale"
      ],
      "allOf": [
        {
          "anyOf": [
            {
              "properties": {
                "interaction": {}
              },
              "required": [
                "interaction"
              ]
            },
            {
              "properties": {
                "click": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              },
              "required": [
                "click"
              ]
            },
            {
              "not": {
                "properties": {
                  "click": {}
                },
                "required": [
                  "click"
                ]
              },
              "properties": {
                "scan": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              },
              "required": [
                "scan"
              ]
            },
            {
              "not": {
                "anyOf": [
                  {
                    "properties": {
                      "click": {}
                    },
                    "required": [
                      "click"
                    ]
                  },
                  {
                    "properties": {
                      "scan": {}
                    },
                    "required": [
                      "scan"
                    ]
                  }
                ]
              },
              "properties": {
                "view": {
                  "$ref": "#/$defs/DeliveredInteractionWithId"
                }
              }
            }
          ]
        }
      ]
    }
  },
  "required": [
    "id",
    "event",
    "createdAt",
    "data"
  ]
};

export const DeliveredInteractionWithId = {
  "title": "DeliveredInteractionWithId",
  "description": "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.",
  "x-delivered-as": [
    "click",
    "scan",
    "view"
  ],
  "type": "object",
  "properties": {
    "timestamp": {
      "type": "string",
      "format": "date-time",
      "description": "When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale."
    },
    "clickId": {
      "type": "string",
      "x-delivered-as": "click_id",
      "description": "Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`."
    },
    "id": {
      "type": "string",
      "description": "Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`."
    },
    "url": {
      "type": "string",
      "description": "URL that the visitor was sent to. May be an empty string."
    },
    "ip": {
      "type": [
        "string",
        "null"
      ],
      "description": "IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it."
    },
    "continent": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "AF",
        "AN",
        "AS",
        "EU",
        "NA",
        "OC",
        "SA"
      ],
      "description": "Continent of the visitor; null or an empty string when not known."
    },
    "country": {
      "type": [
        "string",
        "null"
      ],
      "description": "Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known."
    },
    "city": {
      "type": [
        "string",
        "null"
      ],
      "description": "City of the visitor; null or `Unknown` when not known."
    },
    "device": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "Desktop",
        "Mobile",
        "Tablet",
        "Console",
        "Smarttv",
        "Wearable",
        "Embedded"
      ],
      "description": "Kind of device; null when not known."
    },
    "browser": {
      "type": [
        "string",
        "null"
      ],
      "description": "Browser; null or `Unknown` when not known."
    },
    "os": {
      "type": [
        "string",
        "null"
      ],
      "description": "Operating system; null or `Unknown` when not known."
    },
    "ua": {
      "type": [
        "string",
        "null"
      ],
      "description": "User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits."
    },
    "bot": {
      "description": "Whether the visitor is thought to be a bot; null when not known.",
      "anyOf": [
        {
          "type": [
            "boolean",
            "null"
          ],
          "x-delivered-values": [
            [
              0,
              false
            ],
            [
              1,
              true
            ]
          ]
        },
        {
          "enum": [
            0,
            1
          ]
        }
      ]
    },
    "qr": {
      "type": "boolean",
      "description": "Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click."
    },
    "referer": {
      "type": [
        "string",
        "null"
      ],
      "description": "Domain that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "link_id": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the link behind the interaction. Opaque."
    },
    "region": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Region of the visitor, such as a state or a province; null when not known."
    },
    "latitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Latitude of the visitor in decimal degrees, as text; null when not known."
    },
    "longitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Longitude of the visitor in decimal degrees, as text; null when not known."
    },
    "device_model": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Model of the device, such as `iPhone`; null when not known."
    },
    "device_vendor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Maker of the device, such as `Apple`; null when not known."
    },
    "browser_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the browser; null when not known."
    },
    "os_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the operating system; null when not known."
    },
    "engine": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Rendering engine of the browser, such as `Blink`; null when not known."
    },
    "engine_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the rendering engine; null when not known."
    },
    "cpu_architecture": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Processor architecture, such as `arm64`; null when not known."
    },
    "referer_url": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Full address that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "type": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of interaction. The list of kinds is not published."
    },
    "event_name": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Name of the interaction's event. The list of names is not published."
    }
  },
  "required": [
    "url",
    "continent",
    "country",
    "city",
    "device",
    "browser",
    "os",
    "bot",
    "referer"
  ],
  "allOf": [
    {
      "anyOf": [
        {
          "properties": {
            "id": {}
          },
          "required": [
            "id"
          ]
        },
        {
          "properties": {
            "click_id": {
              "type": "string",
              "description": "Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`."
            }
          }
        }
      ]
    }
  ]
};

export const DeliveredInteraction = {
  "title": "DeliveredInteraction",
  "description": "A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.",
  "x-delivered-as": [
    "click",
    "scan",
    "view"
  ],
  "type": "object",
  "properties": {
    "timestamp": {
      "type": "string",
      "format": "date-time",
      "description": "When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale."
    },
    "clickId": {
      "type": "string",
      "x-delivered-as": "click_id",
      "description": "Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`."
    },
    "id": {
      "type": "string",
      "description": "Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`."
    },
    "url": {
      "type": "string",
      "description": "URL that the visitor was sent to. May be an empty string."
    },
    "ip": {
      "type": [
        "string",
        "null"
      ],
      "description": "IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it."
    },
    "continent": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "AF",
        "AN",
        "AS",
        "EU",
        "NA",
        "OC",
        "SA"
      ],
      "description": "Continent of the visitor; null or an empty string when not known."
    },
    "country": {
      "type": [
        "string",
        "null"
      ],
      "description": "Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known."
    },
    "city": {
      "type": [
        "string",
        "null"
      ],
      "description": "City of the visitor; null or `Unknown` when not known."
    },
    "device": {
      "type": [
        "string",
        "null"
      ],
      "x-known-values": [
        "Desktop",
        "Mobile",
        "Tablet",
        "Console",
        "Smarttv",
        "Wearable",
        "Embedded"
      ],
      "description": "Kind of device; null when not known."
    },
    "browser": {
      "type": [
        "string",
        "null"
      ],
      "description": "Browser; null or `Unknown` when not known."
    },
    "os": {
      "type": [
        "string",
        "null"
      ],
      "description": "Operating system; null or `Unknown` when not known."
    },
    "ua": {
      "type": [
        "string",
        "null"
      ],
      "description": "User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits."
    },
    "bot": {
      "description": "Whether the visitor is thought to be a bot; null when not known.",
      "anyOf": [
        {
          "type": [
            "boolean",
            "null"
          ],
          "x-delivered-values": [
            [
              0,
              false
            ],
            [
              1,
              true
            ]
          ]
        },
        {
          "enum": [
            0,
            1
          ]
        }
      ]
    },
    "qr": {
      "type": "boolean",
      "description": "Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click."
    },
    "referer": {
      "type": [
        "string",
        "null"
      ],
      "description": "Domain that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "link_id": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Identifier of the link behind the interaction. Opaque."
    },
    "region": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Region of the visitor, such as a state or a province; null when not known."
    },
    "latitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Latitude of the visitor in decimal degrees, as text; null when not known."
    },
    "longitude": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Longitude of the visitor in decimal degrees, as text; null when not known."
    },
    "device_model": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Model of the device, such as `iPhone`; null when not known."
    },
    "device_vendor": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Maker of the device, such as `Apple`; null when not known."
    },
    "browser_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the browser; null when not known."
    },
    "os_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the operating system; null when not known."
    },
    "engine": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Rendering engine of the browser, such as `Blink`; null when not known."
    },
    "engine_version": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Version of the rendering engine; null when not known."
    },
    "cpu_architecture": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Processor architecture, such as `arm64`; null when not known."
    },
    "referer_url": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Full address that the visitor came from; `(direct)` when there was none, null when not known."
    },
    "type": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Kind of interaction. The list of kinds is not published."
    },
    "event_name": {
      "type": [
        "string",
        "null"
      ],
      "x-evidence": "api",
      "description": "Name of the interaction's event. The list of names is not published."
    }
  },
  "required": [
    "url",
    "continent",
    "country",
    "city",
    "device",
    "browser",
    "os",
    "bot",
    "referer"
  ],
  "allOf": [
    {
      "anyOf": [
        {
          "properties": {
            "clickId": {}
          },
          "required": [
            "clickId"
          ]
        },
        {
          "properties": {
            "click_id": {
              "type": "string",
              "x-delivered-as": "click_id",
              "description": "Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`."
            }
          }
        }
      ]
    }
  ]
};

export const DeliveredLinkWrapped = {
  "description": "A short link.",
  "anyOf": [
    {
      "$ref": "#/$defs/Link"
    },
    {
      "type": "object",
      "properties": {
        "link": {
          "$ref": "#/$defs/Link"
        }
      },
      "required": [
        "link"
      ],
      "not": {
        "properties": {
          "id": {},
          "domain": {},
          "key": {},
          "url": {},
          "trackConversion": {},
          "archived": {},
          "expiredUrl": {},
          "password": {},
          "proxy": {},
          "title": {},
          "description": {},
          "image": {},
          "video": {},
          "rewrite": {},
          "doIndex": {},
          "ios": {},
          "android": {},
          "geo": {},
          "publicStats": {},
          "comments": {},
          "shortLink": {},
          "qrCode": {},
          "utm_source": {},
          "utm_medium": {},
          "utm_campaign": {},
          "utm_term": {},
          "utm_content": {},
          "projectId": {},
          "clicks": {},
          "leads": {},
          "sales": {},
          "saleAmount": {},
          "createdAt": {},
          "updatedAt": {}
        },
        "required": [
          "id",
          "domain",
          "key",
          "url",
          "trackConversion",
          "archived",
          "expiredUrl",
          "password",
          "proxy",
          "title",
          "description",
          "image",
          "video",
          "rewrite",
          "doIndex",
          "ios",
          "android",
          "geo",
          "publicStats",
          "comments",
          "shortLink",
          "qrCode",
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "projectId",
          "clicks",
          "leads",
          "sales",
          "saleAmount",
          "createdAt",
          "updatedAt"
        ]
      }
    }
  ],
  "title": "DeliveredLinkWrapped"
};

export const DeliveredSale = {
  "title": "DeliveredSale",
  "description": "A purchase that a customer made, usually after an interaction.",
  "type": "object",
  "properties": {
    "amount": {
      "type": "integer",
      "description": "Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.",
      "minimum": -9007199254740991,
      "maximum": 9007199254740991
    },
    "currency": {
      "type": "string",
      "description": "ISO 4217 code of the currency. Documented in lower case; compare without regard to case."
    },
    "paymentProcessor": {
      "type": "string",
      "x-known-values": [
        "stripe",
        "shopify",
        "polar",
        "paddle",
        "revenuecat",
        "custom",
        "manual"
      ],
      "x-delivered-as": "payment_processor",
      "description": "The processor that took the payment."
    },
    "invoiceId": {
      "type": [
        "string",
        "null"
      ],
      "x-delivered-as": "invoice_id",
      "description": "Identifier of the invoice at the payment processor; null when there is none. Opaque."
    }
  },
  "required": [
    "amount",
    "currency"
  ],
  "allOf": [
    {
      "anyOf": [
        {
          "properties": {
            "paymentProcessor": {}
          },
          "required": [
            "paymentProcessor"
          ]
        },
        {
          "properties": {
            "payment_processor": {
              "type": "string",
              "x-known-values": [
                "stripe",
                "shopify",
                "polar",
                "paddle",
                "revenuecat",
                "custom",
                "manual"
              ],
              "x-delivered-as": "payment_processor",
              "description": "The processor that took the payment."
            }
          }
        }
      ]
    },
    {
      "anyOf": [
        {
          "properties": {
            "invoiceId": {}
          },
          "required": [
            "invoiceId"
          ]
        },
        {
          "properties": {
            "invoice_id": {
              "type": [
                "string",
                "null"
              ],
              "x-delivered-as": "invoice_id",
              "description": "Identifier of the invoice at the payment processor; null when there is none. Opaque."
            }
          }
        }
      ]
    }
  ]
};
