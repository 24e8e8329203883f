use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::date_time;

/// The date-times of an object that CodeQR would have written in another way, as they came, by their names. They are written so again.
#[derive(Clone, Default)]
pub(crate) struct Spellings(Vec<(&'static str, String)>);

impl Spellings {
    pub(crate) fn of(object: &Map<String, Value>, names: &[&'static str]) -> Self {
        let spelling = |name: &&'static str| match object.get(*name) {
            Some(Value::String(text)) if !is_usual(text) => Some((*name, text.clone())),
            _ => None,
        };
        Self(names.iter().filter_map(spelling).collect())
    }

    /// A date-time as it came, or as CodeQR would write it if it has been changed since.
    pub(crate) fn text(&self, name: &str, instant: &DateTime<Utc>) -> String {
        self.0
            .iter()
            .find(|(other, text)| *other == name && date_time::read(text) == Some(*instant))
            .map_or_else(|| date_time::text(instant), |(_, text)| text.clone())
    }

    /// As [`text`](Self::text), of a date-time that may be null.
    pub(crate) fn optional_text(
        &self,
        name: &str,
        instant: Option<&DateTime<Utc>>,
    ) -> Option<String> {
        instant.map(|instant| self.text(name, instant))
    }
}

/// Whether a date-time is written as CodeQR does: 2024-08-26T16:41:52.346Z.
fn is_usual(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 24 && bytes[10] == b'T' && bytes[19] == b'.' && bytes[23] == b'Z'
}

/// How something is written is not a part of its value.
impl PartialEq for Spellings {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Spellings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.len())
    }
}
