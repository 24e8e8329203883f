import static org.junit.jupiter.api.Assertions.assertEquals;

import io.codeqr.webhooks.Webhooks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What no text can hold, read as U+FFFD, whatever the version of Jackson does with it. */
class LoneSurrogatesTest {
  @Test
  void inANameAlone() throws Exception {
    assertEquals("{\"a\uFFFD\":1}", canonical("{\"a\\ud83d\":1}"));
  }

  @Test
  void inNamesThatBecomeTheSame() throws Exception {
    assertEquals("{\"\uFFFD\":2}", canonical("{\"\\ud83d\":1,\"\\ude00\":2}"));
  }

  @Test
  void inAText() throws Exception {
    assertEquals("{\"a\":\"\uFFFD!\"}", canonical("{\"a\":\"\\ud83d!\"}"));
  }

  @Test
  void notInAPair() throws Exception {
    assertEquals("{\"\uD83D\uDE00\":1}", canonical("{\"\\ud83d\\ude00\":1}"));
  }

  private static String canonical(String data) throws Exception {
    String body =
        "{\"id\":\"e\",\"event\":\"invoice.paid\",\"createdAt\":\"2024-08-26T16:41:52.346Z\","
            + "\"data\":"
            + data
            + "}";
    return Webhooks.parse(body.getBytes(StandardCharsets.UTF_8)).toJson().get("data").toString();
  }
}
