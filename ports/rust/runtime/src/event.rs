use chrono::{DateTime, Utc};

use crate::{
    events::{each_event, Event},
    raw::Raw,
};

impl Event {
    /// The event's identifier. A retried delivery has the same one: deduplicate on it.
    pub fn id(&self) -> &str {
        each_event!(self, event => &event.id)
    }

    /// The event's name.
    pub fn name(&self) -> &str {
        each_event!(self, event => &event.event)
    }

    /// When the event happened.
    pub fn created_at(&self) -> DateTime<Utc> {
        each_event!(self, event => event.created_at)
    }

    /// The body exactly as it came.
    pub fn raw(&self) -> &[u8] {
        each_event!(self, event => &event.raw.0)
    }

    pub(crate) fn set_raw(&mut self, raw: Raw) {
        each_event!(self, event => event.raw = raw);
    }
}
