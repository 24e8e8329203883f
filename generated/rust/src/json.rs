use std::sync::LazyLock;

use serde::{de::IgnoredAny, Deserialize};
use serde_json::{Deserializer, Number, Value};

use crate::{invalid::Issue, unusual};

/// How many levels a body may have. The body itself is the first.
const MAX_DEPTH: usize = 128;

/// Whether the program that uses this crate has switched on `serde_json`'s feature `arbitrary_precision`, which takes numbers that no `f64` holds.
static TAKES_ANY_NUMBER: LazyLock<bool> =
    LazyLock::new(|| serde_json::from_str::<Number>("1e400").is_ok());

/// Decodes a body. Of a name that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1).
pub(crate) fn decode(body: &[u8]) -> Result<Value, Issue> {
    let text =
        std::str::from_utf8(body).map_err(|_| Issue::new("utf-8", "must be UTF-8".into()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let usual = match serde_json::from_str(text) {
        Ok(_) if *TAKES_ANY_NUMBER && unusual::has_infinity(text) => None,
        result => result.ok(),
    };
    usual
        .map_or_else(|| decode_unusual(text), Ok)
        .map_err(|reason| Issue::new("json", format!("must be JSON: {reason}")))
}

/// Decodes what may be sound JSON although it has no usual [`Value`]. Reading it as [`IgnoredAny`] finds out whether it is, without recursion.
fn decode_unusual(text: &str) -> Result<Value, String> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| error.to_string())?;
    if unusual::depth(text) > MAX_DEPTH {
        return Err(format!("nested deeper than {MAX_DEPTH} levels"));
    }
    if unusual::has_infinity(text) {
        return Err("a number is beyond the range of an f64".into());
    }
    let text = unusual::paired(text);
    let mut deserializer = Deserializer::from_str(&text);
    deserializer.disable_recursion_limit();
    Value::deserialize(&mut deserializer).map_err(|error| error.to_string())
}
