// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;

/** The events that this package knows. */
final class Catalogue {
  private Catalogue() {}

  /** Decodes the named event: an {@link UnknownEvent} when the catalogue does not have it. */
  static WebhookEvent decode(String name, JsonNode json, RawBody raw) throws Fault {
    return switch (name) {
      case LeadCreatedEvent.NAME -> LeadCreatedEvent.decode(json, raw);
      case LinkClickedEvent.NAME -> LinkClickedEvent.decode(json, raw);
      case LinkCreatedEvent.NAME -> LinkCreatedEvent.decode(json, raw);
      case LinkDeletedEvent.NAME -> LinkDeletedEvent.decode(json, raw);
      case LinkUpdatedEvent.NAME -> LinkUpdatedEvent.decode(json, raw);
      case PageCreatedEvent.NAME -> PageCreatedEvent.decode(json, raw);
      case PageDeletedEvent.NAME -> PageDeletedEvent.decode(json, raw);
      case PageUpdatedEvent.NAME -> PageUpdatedEvent.decode(json, raw);
      case PageVisitedEvent.NAME -> PageVisitedEvent.decode(json, raw);
      case PartnerEnrolledEvent.NAME -> PartnerEnrolledEvent.decode(json, raw);
      case QRCodeCreatedEvent.NAME -> QRCodeCreatedEvent.decode(json, raw);
      case QRCodeDeletedEvent.NAME -> QRCodeDeletedEvent.decode(json, raw);
      case QRCodeScannedEvent.NAME -> QRCodeScannedEvent.decode(json, raw);
      case QRCodeUpdatedEvent.NAME -> QRCodeUpdatedEvent.decode(json, raw);
      case SaleCreatedEvent.NAME -> SaleCreatedEvent.decode(json, raw);
      default -> UnknownEvent.decode(json, raw);
    };
  }
}
