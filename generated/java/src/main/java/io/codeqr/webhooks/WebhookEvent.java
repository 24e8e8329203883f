// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import java.time.Instant;
import java.util.List;

/** A parsed webhook body: an event in the catalogue or an unknown one. */
public sealed interface WebhookEvent extends WebhookObject
    permits LeadCreatedEvent,
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
        UnknownEvent {
  /** The names of all events in the catalogue. */
  List<String> NAMES =
      List.of(
          LeadCreatedEvent.NAME,
          LinkClickedEvent.NAME,
          LinkCreatedEvent.NAME,
          LinkDeletedEvent.NAME,
          LinkUpdatedEvent.NAME,
          PageCreatedEvent.NAME,
          PageDeletedEvent.NAME,
          PageUpdatedEvent.NAME,
          PageVisitedEvent.NAME,
          PartnerEnrolledEvent.NAME,
          QRCodeCreatedEvent.NAME,
          QRCodeDeletedEvent.NAME,
          QRCodeScannedEvent.NAME,
          QRCodeUpdatedEvent.NAME,
          SaleCreatedEvent.NAME);

  /**
   * The event's identifier. A retried delivery has the same one: deduplicate on it.
   *
   * @return the identifier
   */
  String id();

  /**
   * The event's name.
   *
   * @return the name
   */
  String event();

  /**
   * When the event happened.
   *
   * @return the time
   */
  Instant createdAt();

  /**
   * The body exactly as it came.
   *
   * @return the body
   */
  RawBody raw();
}
