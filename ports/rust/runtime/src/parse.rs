use serde_json::Value;

use crate::{
    decode::Decode,
    delivered::canonicalize,
    events::{decode_event, Event},
    invalid::{InvalidError, Issue},
    json,
    raw::Raw,
};

/// Finds out which event a webhook body is.
///
/// Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
///
/// # Errors
///
/// [`InvalidError`] when the body is not JSON, has no sound envelope, or is not what its event's schema says.
pub fn parse(body: impl Into<Vec<u8>>) -> Result<Event, InvalidError> {
    let raw = body.into();
    let value = match json::decode(&raw) {
        Ok(value) => value,
        Err(issue) => return Err(invalid(None, issue, raw)),
    };
    let name = value
        .get("event")
        .and_then(Value::as_str)
        .map(str::to_owned);
    match read(name.as_deref(), value) {
        Ok(mut event) => {
            event.set_raw(Raw(raw));
            Ok(event)
        }
        Err(issue) => Err(invalid(name, issue, raw)),
    }
}

fn read(name: Option<&str>, mut value: Value) -> Result<Event, Issue> {
    let Some(name) = name else {
        return Decode::decode(value).map(Event::Unknown);
    };
    canonicalize(name, &mut value);
    decode_event(name, value)
}

fn invalid(event_name: Option<String>, issue: Issue, raw: Vec<u8>) -> InvalidError {
    InvalidError {
        event_name,
        issues: vec![issue],
        raw,
    }
}
