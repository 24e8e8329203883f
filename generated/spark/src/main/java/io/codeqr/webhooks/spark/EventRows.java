// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LeadCreatedEvent;
import io.codeqr.webhooks.LinkClickedEvent;
import io.codeqr.webhooks.LinkCreatedEvent;
import io.codeqr.webhooks.LinkDeletedEvent;
import io.codeqr.webhooks.LinkUpdatedEvent;
import io.codeqr.webhooks.PageCreatedEvent;
import io.codeqr.webhooks.PageDeletedEvent;
import io.codeqr.webhooks.PageUpdatedEvent;
import io.codeqr.webhooks.PageVisitedEvent;
import io.codeqr.webhooks.PartnerEnrolledEvent;
import io.codeqr.webhooks.QRCodeCreatedEvent;
import io.codeqr.webhooks.QRCodeDeletedEvent;
import io.codeqr.webhooks.QRCodeScannedEvent;
import io.codeqr.webhooks.QRCodeUpdatedEvent;
import io.codeqr.webhooks.SaleCreatedEvent;
import io.codeqr.webhooks.WebhookEvent;
import java.util.List;

/** Writes the events of the catalogue into rows of their tables. */
final class EventRows {
  /** The names of the tables. */
  static final List<String> TABLES =
      List.of(
          "lead_created",
          "link_clicked",
          "link_created",
          "link_deleted",
          "link_updated",
          "page_created",
          "page_deleted",
          "page_updated",
          "page_visited",
          "partner_enrolled",
          "qrcode_created",
          "qrcode_deleted",
          "qrcode_scanned",
          "qrcode_updated",
          "sale_created");

  private final LeadCreatedEventRow leadCreatedEvent = new LeadCreatedEventRow();
  private final LinkClickedEventRow linkClickedEvent = new LinkClickedEventRow();
  private final LinkCreatedEventRow linkCreatedEvent = new LinkCreatedEventRow();
  private final LinkDeletedEventRow linkDeletedEvent = new LinkDeletedEventRow();
  private final LinkUpdatedEventRow linkUpdatedEvent = new LinkUpdatedEventRow();
  private final PageCreatedEventRow pageCreatedEvent = new PageCreatedEventRow();
  private final PageDeletedEventRow pageDeletedEvent = new PageDeletedEventRow();
  private final PageUpdatedEventRow pageUpdatedEvent = new PageUpdatedEventRow();
  private final PageVisitedEventRow pageVisitedEvent = new PageVisitedEventRow();
  private final PartnerEnrolledEventRow partnerEnrolledEvent = new PartnerEnrolledEventRow();
  private final QRCodeCreatedEventRow qrCodeCreatedEvent = new QRCodeCreatedEventRow();
  private final QRCodeDeletedEventRow qrCodeDeletedEvent = new QRCodeDeletedEventRow();
  private final QRCodeScannedEventRow qrCodeScannedEvent = new QRCodeScannedEventRow();
  private final QRCodeUpdatedEventRow qrCodeUpdatedEvent = new QRCodeUpdatedEventRow();
  private final SaleCreatedEventRow saleCreatedEvent = new SaleCreatedEventRow();

  /** Writes an event. */
  WrittenRow write(WebhookEvent event) {
    return switch (event.event()) {
      case LeadCreatedEvent.NAME ->
          WrittenRow.of("lead_created", leadCreatedEvent, (LeadCreatedEvent) event);
      case LinkClickedEvent.NAME ->
          WrittenRow.of("link_clicked", linkClickedEvent, (LinkClickedEvent) event);
      case LinkCreatedEvent.NAME ->
          WrittenRow.of("link_created", linkCreatedEvent, (LinkCreatedEvent) event);
      case LinkDeletedEvent.NAME ->
          WrittenRow.of("link_deleted", linkDeletedEvent, (LinkDeletedEvent) event);
      case LinkUpdatedEvent.NAME ->
          WrittenRow.of("link_updated", linkUpdatedEvent, (LinkUpdatedEvent) event);
      case PageCreatedEvent.NAME ->
          WrittenRow.of("page_created", pageCreatedEvent, (PageCreatedEvent) event);
      case PageDeletedEvent.NAME ->
          WrittenRow.of("page_deleted", pageDeletedEvent, (PageDeletedEvent) event);
      case PageUpdatedEvent.NAME ->
          WrittenRow.of("page_updated", pageUpdatedEvent, (PageUpdatedEvent) event);
      case PageVisitedEvent.NAME ->
          WrittenRow.of("page_visited", pageVisitedEvent, (PageVisitedEvent) event);
      case PartnerEnrolledEvent.NAME ->
          WrittenRow.of("partner_enrolled", partnerEnrolledEvent, (PartnerEnrolledEvent) event);
      case QRCodeCreatedEvent.NAME ->
          WrittenRow.of("qrcode_created", qrCodeCreatedEvent, (QRCodeCreatedEvent) event);
      case QRCodeDeletedEvent.NAME ->
          WrittenRow.of("qrcode_deleted", qrCodeDeletedEvent, (QRCodeDeletedEvent) event);
      case QRCodeScannedEvent.NAME ->
          WrittenRow.of("qrcode_scanned", qrCodeScannedEvent, (QRCodeScannedEvent) event);
      case QRCodeUpdatedEvent.NAME ->
          WrittenRow.of("qrcode_updated", qrCodeUpdatedEvent, (QRCodeUpdatedEvent) event);
      case SaleCreatedEvent.NAME ->
          WrittenRow.of("sale_created", saleCreatedEvent, (SaleCreatedEvent) event);
      default -> throw new IllegalArgumentException("no table for " + event.event());
    };
  }
}
