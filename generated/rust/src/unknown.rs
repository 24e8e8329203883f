use chrono::{DateTime, Utc};
use serde::{ser::SerializeMap, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{
    decode::{Decode, Object},
    invalid::Issue,
    raw::Raw,
    spellings::Spellings,
};

/// A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The event's identifier.
    pub id: String,
    /// The event's name.
    pub event: String,
    /// When the event happened.
    pub created_at: DateTime<Utc>,
    /// What the event is about, as it was decoded.
    pub data: Map<String, Value>,
    /// What else the envelope has.
    pub extra: Map<String, Value>,
    pub(crate) spellings: Spellings,
    pub(crate) raw: Raw,
}

impl UnknownEvent {
    /// The body exactly as it came.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

impl Serialize for UnknownEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let created_at = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &created_at)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Decode for UnknownEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}
