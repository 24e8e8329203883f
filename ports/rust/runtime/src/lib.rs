//! Typed events of CodeQR's webhooks: [`receive()`] verifies the signature of a body, then parses it.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod canonicalize;
mod date_time;
mod decode;
mod decoders;
mod delivered;
mod encoders;
mod event;
mod events;
mod field;
mod invalid;
mod json;
mod known_values;
mod parse;
mod preview;
mod raw;
mod receive;
#[cfg(feature = "testing")]
mod samples;
mod secret;
mod signature;
mod spellings;
#[cfg(feature = "testing")]
pub mod testing;
mod types;
mod unknown;
mod unusual;

pub use chrono;
pub use events::Event;
pub use field::Field;
pub use invalid::{InvalidError, Issue};
pub use parse::parse;
pub use receive::{receive, receive_up_to, Received, Unverified, MAX_BYTES};
pub use secret::NoSecretError;
pub use serde_json;
pub use signature::{is_signature, sign, verify, SIGNATURE_HEADER};
pub use types::*;
pub use unknown::UnknownEvent;
