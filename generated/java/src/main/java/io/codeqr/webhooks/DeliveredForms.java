// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import static io.codeqr.webhooks.Canonicalizer.rename;
import static io.codeqr.webhooks.Canonicalizer.restate;
import static io.codeqr.webhooks.Canonicalizer.unwrap;
import static io.codeqr.webhooks.Canonicalizer.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts bodies as CodeQR delivers them to the documented form. */
final class DeliveredForms {
  private static final Wrapper LINK_WRAPPED =
      new Wrapper(
          "link",
          List.of(
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
              "updatedAt"),
          Set.of(
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
              "useAsTemplate"));

  private DeliveredForms() {}

  /** Changes the body of the event with the given name where it is not in the documented form. */
  static void canonicalize(String name, JsonNode event) {
    switch (name) {
      case LeadCreatedEvent.NAME -> canonicalizeLeadCreatedEvent(event);
      case LinkClickedEvent.NAME -> canonicalizeLinkClickedEvent(event);
      case LinkCreatedEvent.NAME -> canonicalizeLinkCreatedEvent(event);
      case LinkDeletedEvent.NAME -> canonicalizeLinkDeletedEvent(event);
      case LinkUpdatedEvent.NAME -> canonicalizeLinkUpdatedEvent(event);
      case PageVisitedEvent.NAME -> canonicalizePageVisitedEvent(event);
      case QRCodeScannedEvent.NAME -> canonicalizeQrCodeScannedEvent(event);
      case SaleCreatedEvent.NAME -> canonicalizeSaleCreatedEvent(event);
      default -> {}
    }
  }

  private static void canonicalizeLeadCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeLeadCreatedEventData);
  }

  private static void canonicalizeLeadCreatedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::canonicalizeInteractionWithId);
  }

  private static void canonicalizeInteractionWithId(JsonNode json) {
    rename(json, "click_id", "id");
    restate(
        json,
        "bot",
        Map.of(LongNode.valueOf(0), BooleanNode.FALSE, LongNode.valueOf(1), BooleanNode.TRUE));
  }

  private static void canonicalizeLinkClickedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeLinkClickedEventData);
  }

  private static void canonicalizeLinkClickedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::canonicalizeInteraction);
  }

  private static void canonicalizeInteraction(JsonNode json) {
    rename(json, "click_id", "clickId");
    restate(
        json,
        "bot",
        Map.of(LongNode.valueOf(0), BooleanNode.FALSE, LongNode.valueOf(1), BooleanNode.TRUE));
  }

  private static void canonicalizeLinkCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeLinkWrapped);
  }

  private static void canonicalizeLinkWrapped(JsonNode json) {
    unwrap(json, LINK_WRAPPED);
  }

  private static void canonicalizeLinkDeletedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeLinkWrapped);
  }

  private static void canonicalizeLinkUpdatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeLinkWrapped);
  }

  private static void canonicalizePageVisitedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizePageVisitedEventData);
  }

  private static void canonicalizePageVisitedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::canonicalizeInteraction);
  }

  private static void canonicalizeQrCodeScannedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeQrCodeScannedEventData);
  }

  private static void canonicalizeQrCodeScannedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::canonicalizeInteraction);
  }

  private static void canonicalizeSaleCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::canonicalizeSaleCreatedEventData);
  }

  private static void canonicalizeSaleCreatedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::canonicalizeInteractionWithId);
    within(json, "sale", DeliveredForms::canonicalizeSale);
  }

  private static void canonicalizeSale(JsonNode json) {
    rename(json, "payment_processor", "paymentProcessor");
    rename(json, "invoice_id", "invoiceId");
  }
}
