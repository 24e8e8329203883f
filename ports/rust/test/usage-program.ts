/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `fn handle${index}(body: Vec<u8>) -> Handled {\n${usage}    Ok(())\n}\n`);
  const main = `use std::error::Error;

use codeqr_webhooks::Event;

type Handled = Result<(), Box<dyn Error>>;

${handlers.join("\n")}
fn main() -> Handled {
    let handlers: &[fn(Vec<u8>) -> Handled] = &[${usages.map((_, index) => `handle${index}`).join(", ")}];
    for (handle, line) in handlers.iter().zip(std::io::stdin().lines()) {
        handle(line?.into_bytes())?;
    }
    Ok(())
}
`;
  return { "build/usage/main.rs": main };
}
