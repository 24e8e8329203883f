import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.codeqr.webhooks.LinkClickedEvent;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.Webhooks;
import io.codeqr.webhooks.testing.SampleEvents;
import io.codeqr.webhooks.testing.SignedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Samples with values of one's own. */
class SampleEventsTest {
  private static final Class<LinkClickedEvent> TYPE = LinkClickedEvent.class;

  @Test
  void everyEventHasASample() {
    for (String name : WebhookEvent.NAMES) {
      assertEquals(name, SampleEvents.named(name).event());
    }
    assertEquals("link.shared", SampleEvents.unknown().event());
  }

  @Test
  void valuesOfAnyKindReplaceTheSamples() {
    Instant now = Instant.parse("2030-01-02T03:04:05.678Z");
    Map<String, Object> tag = Map.of("id", "t", "name", "new", "color", "red");
    LinkClickedEvent event =
        SampleEvents.of(
            TYPE,
            Map.of(
                "/createdAt",
                now,
                "/data/link/clicks",
                12,
                "/data/link/archived",
                true,
                "/data/link/tags",
                List.of(tag),
                "/data/link/expiresAt",
                NullNode.instance,
                "/data/eventName",
                MissingNode.getInstance(),
                "/data/new",
                "kept"));
    assertEquals(now, event.createdAt());
    assertEquals(12, event.data().link().clicks());
    assertEquals("new", event.data().link().tags().toOptional().orElseThrow().get(0).name());
    assertTrue(event.data().eventName().isEmpty());
    assertEquals("kept", event.data().extra().get("new").textValue());
    assertFalse(
        SampleEvents.of(TYPE).data().eventName().isEmpty(), "the sample itself has changed");
  }

  @Test
  void whatNoEventCouldHaveIsRefusedWithThePlace() {
    assertEquals(
        "link.clicked: /data/link/clicks must be an integer, got string \"12\"",
        refusalOf(Map.of("/data/link/clicks", "12")));
    assertEquals(
        "the sample has no place for /data/nothing/x", refusalOf(Map.of("/data/nothing/x", 1)));
    assertEquals("the sample has no place for ", refusalOf(Map.of("", 1)));
    assertThrows(IllegalArgumentException.class, () -> SampleEvents.of(UnknownEvent.class));
    assertThrows(IllegalArgumentException.class, () -> SampleEvents.of(WebhookEvent.class));
    assertThrows(IllegalArgumentException.class, () -> SampleEvents.named("link.shared"));
  }

  @Test
  void aSignedRequestIsWhatItSays() {
    SignedRequest request = SignedRequest.of(SampleEvents.of(TYPE), "whsec_test");
    assertTrue(Webhooks.verify(request.body().bytes(), request.signature(), "whsec_test"));
    assertThrows(
        IllegalArgumentException.class, () -> SignedRequest.of(SampleEvents.of(TYPE), "whsec_"));
  }

  private static String refusalOf(Map<String, ?> values) {
    return assertThrows(IllegalArgumentException.class, () -> SampleEvents.of(TYPE, values))
        .getMessage();
  }
}
