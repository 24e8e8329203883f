// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import java.time.Instant;
import java.util.List;

/** A webhook body that could be understood: an event of the catalogue or an unknown one. */
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
  /** The names of all events of the catalogue. */
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
   * Identifies the event. A retried delivery has the same identifier: deduplicate on it.
   *
   * @return the identifier
   */
  String id();

  /**
   * Names the event.
   *
   * @return the name
   */
  String event();

  /**
   * Says when the event happened.
   *
   * @return the time
   */
  Instant createdAt();

  /**
   * Gives the body exactly as it came.
   *
   * @return the body
   */
  RawBody raw();
}
