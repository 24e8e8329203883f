// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The page after the change. */
public final class PageUpdatedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("page");

  private final Page page;
  private final Field<String> eventName;
  private final Map<String, JsonNode> extra;

  PageUpdatedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    page = in.required("page", Page::new);
    eventName = in.field("eventName", Decoder::string);
    extra = in.rest();
  }

  /**
   * A hosted page. In a visit event it has fewer properties than in the events for a page that was
   * created, updated or deleted.
   *
   * @return the property {@code page}
   */
  public Page page() {
    return page;
  }

  /**
   * CodeQR's label for the event, such as {@code Page updated}.
   *
   * @return the property {@code eventName}, which may be absent, and may be null
   */
  public Field<String> eventName() {
    return eventName;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra).required("page", page).field("eventName", eventName).finish();
  }
}
