use serde::{de::IgnoredAny, Deserialize};
use serde_json::{Deserializer, Error, Value};

use crate::{invalid::Issue, unusual};

/// How deep a body may be nested: a stack of 1 MiB, half of what a thread has, holds it in a build without optimizations.
const MAX_DEPTH: usize = 512;

/// Decodes a body. Of a key that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1).
pub(crate) fn decode(body: &[u8]) -> Result<Value, Issue> {
    let text =
        std::str::from_utf8(body).map_err(|_| Issue::new("utf-8", "must be UTF-8".into()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text)
        .or_else(|_| decode_unusual(text))
        .map_err(|error| Issue::new("json", format!("must be JSON: {error}")))
}

/// Decodes what may be sound JSON although it has no usual [`Value`]. Reading it as [`IgnoredAny`] finds out whether it is, without recursion.
fn decode_unusual(text: &str) -> Result<Value, Error> {
    serde_json::from_str::<IgnoredAny>(text)?;
    let text = unusual::representable(text);
    let mut deserializer = Deserializer::from_str(&text);
    if unusual::depth(&text) <= MAX_DEPTH {
        deserializer.disable_recursion_limit();
    }
    Value::deserialize(&mut deserializer)
}
