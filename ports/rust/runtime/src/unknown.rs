use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    decode::{Decode, Object},
    invalid::Issue,
    raw::Raw,
};

/// A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The event's identifier.
    pub id: String,
    /// The event's name.
    pub event: String,
    /// When the event happened.
    #[serde(serialize_with = "crate::date_time::write")]
    pub created_at: DateTime<Utc>,
    /// What the event is about, as it was decoded.
    pub data: Map<String, Value>,
    /// What else the envelope has.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
    #[serde(skip)]
    pub(crate) raw: Raw,
}

impl UnknownEvent {
    /// The body exactly as it came.
    pub fn raw(&self) -> &[u8] {
        &self.raw.0
    }
}

impl Decode for UnknownEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        Ok(Self {
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}
