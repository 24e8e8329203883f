use std::fmt;

use chrono::{DateTime, Utc};
use serde::{de::Error, Deserialize, Deserializer};
use serde_json::Value;

use crate::{
    events::{each_event, Event},
    parse::parse_value,
    preview::describe,
    raw::Raw,
};

impl Event {
    /// The event's identifier. A retried delivery has the same one: deduplicate on it.
    #[must_use]
    pub fn id(&self) -> &str {
        each_event!(self, event => &event.id)
    }

    /// The event's name.
    #[must_use]
    pub fn name(&self) -> &str {
        each_event!(self, event => &event.event)
    }

    /// When the event happened.
    #[must_use]
    pub fn created_at(&self) -> DateTime<Utc> {
        each_event!(self, event => event.created_at)
    }

    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        each_event!(self, event => &event.raw.0)
    }

    pub(crate) fn set_raw(&mut self, raw: Raw) {
        each_event!(self, event => event.raw = raw);
    }
}

/// Its name and id, on one short line that is safe in a log.
impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&describe(self.name(), self.id()))
    }
}

/// Reads an event that was written, or any body that [`parse`](crate::parse()) takes. What serde reads has no bytes to keep: [`raw`](Event::raw) is empty.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_value(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
