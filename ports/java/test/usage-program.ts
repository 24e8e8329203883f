/** A program of the page's samples, each a class; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const names = usages.map((usage) => /^class (\w+)/m.exec(usage)?.[1] ?? "");
  const main = `import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Usage {
  interface Answer {
    int to(byte[] body, String signature, String secret);
  }

  public static void main(String[] args) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<Answer> answers = List.of(${names.map((name) => `${name}::answer`).join(", ")});
    for (Answer answer : answers) {
      for (int index = 0; index < 3; index++) {
        String[] parts = lines.readLine().split("\\t", 2);
        byte[] body = parts[1].getBytes(StandardCharsets.UTF_8);
        System.out.println(answer.to(body, parts[0].isEmpty() ? null : parts[0], System.getenv("CODEQR_WEBHOOK_SECRET")));
      }
    }
  }
}
`;
  const handlers = usages.map((usage, index) => [`build/usage/${names[index]}.java`, usage]);
  return { "build/usage/Usage.java": main, ...Object.fromEntries(handlers) };
}
