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
      case LeadCreatedEvent.NAME -> leadCreatedEvent(event);
      case LinkClickedEvent.NAME -> linkClickedEvent(event);
      case LinkCreatedEvent.NAME -> linkCreatedEvent(event);
      case LinkDeletedEvent.NAME -> linkDeletedEvent(event);
      case LinkUpdatedEvent.NAME -> linkUpdatedEvent(event);
      case PageVisitedEvent.NAME -> pageVisitedEvent(event);
      case QRCodeScannedEvent.NAME -> qrCodeScannedEvent(event);
      case SaleCreatedEvent.NAME -> saleCreatedEvent(event);
      default -> {}
    }
  }

  private static void leadCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::leadCreatedEventData);
  }

  private static void leadCreatedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::interactionWithId);
  }

  private static void interactionWithId(JsonNode json) {
    rename(json, "click_id", "id");
    restate(
        json,
        "bot",
        Map.of(LongNode.valueOf(0), BooleanNode.FALSE, LongNode.valueOf(1), BooleanNode.TRUE));
  }

  private static void linkClickedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::linkClickedEventData);
  }

  private static void linkClickedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::interaction);
  }

  private static void interaction(JsonNode json) {
    rename(json, "click_id", "clickId");
    restate(
        json,
        "bot",
        Map.of(LongNode.valueOf(0), BooleanNode.FALSE, LongNode.valueOf(1), BooleanNode.TRUE));
  }

  private static void linkCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::linkWrapped);
  }

  private static void linkWrapped(JsonNode json) {
    unwrap(json, LINK_WRAPPED);
  }

  private static void linkDeletedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::linkWrapped);
  }

  private static void linkUpdatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::linkWrapped);
  }

  private static void pageVisitedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::pageVisitedEventData);
  }

  private static void pageVisitedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::interaction);
  }

  private static void qrCodeScannedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::qrCodeScannedEventData);
  }

  private static void qrCodeScannedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::interaction);
  }

  private static void saleCreatedEvent(JsonNode event) {
    within(event, "data", DeliveredForms::saleCreatedEventData);
  }

  private static void saleCreatedEventData(JsonNode json) {
    rename(json, "click", "interaction");
    rename(json, "scan", "interaction");
    rename(json, "view", "interaction");
    within(json, "interaction", DeliveredForms::interactionWithId);
    within(json, "sale", DeliveredForms::sale);
  }

  private static void sale(JsonNode json) {
    rename(json, "payment_processor", "paymentProcessor");
    rename(json, "invoice_id", "invoiceId");
  }
}
