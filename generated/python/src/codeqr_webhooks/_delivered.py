"""How the form in which CodeQR delivers differs from the documented one."""

# Generated from schemas/ by npm run generate. Do not edit.

from collections.abc import Mapping
from typing import Final

from ._canonicalize import DeliveredForm, Wrapper

_INTERACTION_WITH_ID: Final = DeliveredForm(
    names={
        "click_id": "id",
    },
    values={
        "bot": ((0, False), (1, True)),
    },
)

_INTERACTION: Final = DeliveredForm(
    names={
        "click_id": "clickId",
    },
    values={
        "bot": ((0, False), (1, True)),
    },
)

_LINK_WRAPPED: Final = DeliveredForm(
    wrapper=Wrapper(
        name="link",
        required=frozenset(
            {
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
                "updatedAt",
            }
        ),
        properties=frozenset(
            {
                "id",
                "domain",
                "key",
                "externalId",
                "url",
                "trackConversion",
                "archived",
                "expiresAt",
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
                "tagId",
                "tags",
                "comments",
                "shortLink",
                "qrCode",
                "utm_source",
                "utm_medium",
                "utm_campaign",
                "utm_term",
                "utm_content",
                "userId",
                "projectId",
                "clicks",
                "lastClicked",
                "leads",
                "sales",
                "saleAmount",
                "createdAt",
                "updatedAt",
                "flexible",
                "rules",
                "folderId",
                "notificationToken",
                "preRedirection",
                "pageId",
                "pageUrl",
                "isFormMandatory",
                "filled",
                "useAsTemplate",
            }
        ),
    ),
)

_SALE: Final = DeliveredForm(
    names={
        "payment_processor": "paymentProcessor",
        "invoice_id": "invoiceId",
    },
)

DELIVERED_FORMS: Final[Mapping[str, DeliveredForm]] = {
    "lead.created": DeliveredForm(
        properties={
            "data": DeliveredForm(
                names={
                    "click": "interaction",
                    "scan": "interaction",
                    "view": "interaction",
                },
                properties={
                    "interaction": _INTERACTION_WITH_ID,
                },
            ),
        },
    ),
    "link.clicked": DeliveredForm(
        properties={
            "data": DeliveredForm(
                names={
                    "click": "interaction",
                    "scan": "interaction",
                    "view": "interaction",
                },
                properties={
                    "interaction": _INTERACTION,
                },
            ),
        },
    ),
    "link.created": DeliveredForm(
        properties={
            "data": _LINK_WRAPPED,
        },
    ),
    "link.deleted": DeliveredForm(
        properties={
            "data": _LINK_WRAPPED,
        },
    ),
    "link.updated": DeliveredForm(
        properties={
            "data": _LINK_WRAPPED,
        },
    ),
    "page.visited": DeliveredForm(
        properties={
            "data": DeliveredForm(
                names={
                    "click": "interaction",
                    "scan": "interaction",
                    "view": "interaction",
                },
                properties={
                    "interaction": _INTERACTION,
                },
            ),
        },
    ),
    "qrcode.scanned": DeliveredForm(
        properties={
            "data": DeliveredForm(
                names={
                    "click": "interaction",
                    "scan": "interaction",
                    "view": "interaction",
                },
                properties={
                    "interaction": _INTERACTION,
                },
            ),
        },
    ),
    "sale.created": DeliveredForm(
        properties={
            "data": DeliveredForm(
                names={
                    "click": "interaction",
                    "scan": "interaction",
                    "view": "interaction",
                },
                properties={
                    "interaction": _INTERACTION_WITH_ID,
                    "sale": _SALE,
                },
            ),
        },
    ),
}
