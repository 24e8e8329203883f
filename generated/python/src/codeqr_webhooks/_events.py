"""The events in the catalogue by name."""

# Generated from schemas/ by npm run generate. Do not edit.

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from . import _decoders
from ._unknown_event import UnknownEvent
from .models import (
    LeadCreatedEvent,
    LinkClickedEvent,
    LinkCreatedEvent,
    LinkDeletedEvent,
    LinkUpdatedEvent,
    PageCreatedEvent,
    PageDeletedEvent,
    PageUpdatedEvent,
    PageVisitedEvent,
    PartnerEnrolledEvent,
    QRCodeCreatedEvent,
    QRCodeDeletedEvent,
    QRCodeScannedEvent,
    QRCodeUpdatedEvent,
    SaleCreatedEvent,
)

KnownEvent: TypeAlias = (
    LeadCreatedEvent
    | LinkClickedEvent
    | LinkCreatedEvent
    | LinkDeletedEvent
    | LinkUpdatedEvent
    | PageCreatedEvent
    | PageDeletedEvent
    | PageUpdatedEvent
    | PageVisitedEvent
    | PartnerEnrolledEvent
    | QRCodeCreatedEvent
    | QRCodeDeletedEvent
    | QRCodeScannedEvent
    | QRCodeUpdatedEvent
    | SaleCreatedEvent
)
"""An event of the catalogue."""

Event: TypeAlias = KnownEvent | UnknownEvent
"""A parsed webhook body."""

DECODERS: Final[Mapping[str, Callable[[dict[str, Any], bytes], KnownEvent]]] = {
    "lead.created": _decoders.decode_lead_created_event,
    "link.clicked": _decoders.decode_link_clicked_event,
    "link.created": _decoders.decode_link_created_event,
    "link.deleted": _decoders.decode_link_deleted_event,
    "link.updated": _decoders.decode_link_updated_event,
    "page.created": _decoders.decode_page_created_event,
    "page.deleted": _decoders.decode_page_deleted_event,
    "page.updated": _decoders.decode_page_updated_event,
    "page.visited": _decoders.decode_page_visited_event,
    "partner.enrolled": _decoders.decode_partner_enrolled_event,
    "qrcode.created": _decoders.decode_qr_code_created_event,
    "qrcode.deleted": _decoders.decode_qr_code_deleted_event,
    "qrcode.scanned": _decoders.decode_qr_code_scanned_event,
    "qrcode.updated": _decoders.decode_qr_code_updated_event,
    "sale.created": _decoders.decode_sale_created_event,
}
"""The decoders of the events of the catalogue."""

EVENT_NAMES: Final = tuple(DECODERS)
"""The names of all events in the catalogue."""
