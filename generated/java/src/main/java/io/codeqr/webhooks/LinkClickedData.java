// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The click, and the link with this click already counted. */
public final class LinkClickedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("interaction", "link");

  private final Optional<String> eventName;
  private final Interaction interaction;
  private final Link link;
  private final Map<String, JsonNode> extra;

  LinkClickedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    eventName = in.optional("eventName", Decoder::string);
    interaction = in.required("interaction", Interaction::new);
    link = in.required("link", Link::new);
    extra = in.rest();
  }

  /**
   * Human-readable label for what happened, such as {@code Link clicked}. Branch on {@code event},
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
   * A short link.
   *
   * @return the property {@code link}
   */
  public Link link() {
    return link;
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
        .required("link", link)
        .finish();
  }
}
