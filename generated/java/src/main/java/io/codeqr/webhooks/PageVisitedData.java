// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The visit and, usually, the page with this visit already counted. */
public final class PageVisitedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("interaction");

  private final Optional<String> eventName;
  private final Interaction interaction;
  private final Optional<Page> page;
  private final Map<String, JsonNode> extra;

  PageVisitedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    eventName = in.optional("eventName", Decoder::string);
    interaction = in.required("interaction", Interaction::new);
    page = in.optional("page", Page::new);
    extra = in.rest();
  }

  /**
   * Human-readable label for what happened, such as {@code Page visited}. Branch on {@code event},
   * not on this label.
   *
   * @return the property {@code eventName}, or empty where it is absent
   */
  public Optional<String> eventName() {
    return eventName;
  }

  /**
   * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a
   * lead or a sale.
   *
   * @return the property {@code interaction}
   */
  public Interaction interaction() {
    return interaction;
  }

  /**
   * A hosted page. In a visit event it has fewer properties than in the events for a page that was
   * created, updated or deleted.
   *
   * @return the property {@code page}, or empty where it is absent
   */
  public Optional<Page> page() {
    return page;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .optional("eventName", eventName)
        .required("interaction", interaction)
        .optional("page", page)
        .finish();
  }
}
