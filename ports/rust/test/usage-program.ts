/** A program of the page's samples, each a module; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const names = usages.map((_, index) => `handle${index}`);
  const main = `use std::error::Error;

use codeqr_webhooks::NoSecretError;

${names.map((name) => `mod ${name};`).join("\n")}

type Answer = fn(&[u8], Option<&str>, &str) -> Result<u16, NoSecretError>;

fn main() -> Result<(), Box<dyn Error>> {
    let secret = std::env::var("CODEQR_WEBHOOK_SECRET")?;
    let answers: &[Answer] = &[${names.map((name) => `${name}::answer`).join(", ")}];
    for (index, line) in std::io::stdin().lines().enumerate() {
        let line = line?;
        let (signature, body) = line.split_once('\\t').ok_or("no tab")?;
        let signature = Some(signature).filter(|signature| !signature.is_empty());
        println!("{}", answers[index / 3](body.as_bytes(), signature, &secret)?);
    }
    Ok(())
}
`;
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.rs`, usage]);
  return { "build/usage/main.rs": main, ...Object.fromEntries(handlers) };
}
