/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `  static void handle${index}(byte[] body) throws Exception {\n${usage}  }\n`);
  const main = `import io.codeqr.webhooks.*;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

public class Usage {
${handlers.join("\n")}
  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
${usages.map((_, index) => `    handle${index}(lines.readLine().getBytes(StandardCharsets.UTF_8));`).join("\n")}
  }
}
`;
  return { "build/usage/Usage.java": main };
}
