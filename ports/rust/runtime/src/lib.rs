//! Typed events of CodeQR's webhooks: [`verify`] the signature of a body, then [`parse`] it.

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
mod secret;
mod signature;
mod spellings;
mod types;
mod unknown;
mod unusual;

pub use chrono;
pub use events::Event;
pub use field::Field;
pub use invalid::{InvalidError, Issue};
pub use parse::parse;
pub use secret::NoSecretError;
pub use serde_json;
pub use signature::{sign, verify, SIGNATURE_HEADER};
pub use types::*;
pub use unknown::UnknownEvent;
