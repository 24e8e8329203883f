//! What a consumer's tests need, with the feature `testing`: a sample of each event, an event that is not in the catalogue, and a signed request.
//!
//! Each event type has a function `sample`: `LinkClickedEvent::sample()`.

use std::{fmt, sync::LazyLock};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{events::Event, parse::parse, sign, UnknownEvent};

/// The body of a sample of each event, by the event's name.
static SAMPLES: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("testing/samples.json")).expect("the samples are JSON")
});

/// A fresh sample of the event that has this name; `None` where it is not one of [`Event::NAMES`].
#[must_use]
pub fn sample(name: &str) -> Option<Event> {
    parse(SAMPLES.get(name)?.to_string()).ok()
}

/// A fresh event that is not in the catalogue, without data.
///
/// # Panics
///
/// When the name is one of [`Event::NAMES`].
#[must_use]
pub fn unknown_event(name: &str) -> UnknownEvent {
    let body = serde_json::json!({
        "id": "evt_unknown",
        "event": name,
        "createdAt": "2024-08-26T16:41:52.346Z",
        "data": {},
    });
    match parse(body.to_string()) {
        Ok(Event::Unknown(event)) => *event,
        _ => panic!("{name} is in the catalogue: take its sample"),
    }
}

/// A request as CodeQR sends it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The body.
    pub body: Vec<u8>,
    /// The value of the header [`SIGNATURE_HEADER`](crate::SIGNATURE_HEADER).
    pub signature: String,
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedRequest({} bytes)", self.body.len())
    }
}

/// A request whose body is an event, or any other JSON, signed with the secret.
///
/// # Panics
///
/// When the secret is a configuration mistake, or when the event cannot be written as JSON.
#[must_use]
pub fn signed_request(event: &impl Serialize, secret: &str) -> SignedRequest {
    let body = serde_json::to_vec(event).expect("the event can be written as JSON");
    let signature = sign(&body, secret).expect("the secret is not a configuration mistake");
    SignedRequest { body, signature }
}
