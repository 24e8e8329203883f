use serde_json::Value;

use crate::{
    decode::Decode,
    delivered::canonicalize,
    events::{decode_event, Event},
    invalid::{InvalidError, Issue},
    json,
    raw::Raw,
};

/// Parses a webhook body, which may be bytes or text.
///
/// Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
///
/// # Errors
///
/// [`InvalidError`] when the body is not JSON, has no sound envelope, or is not what its event's schema says.
pub fn parse(body: impl Into<Vec<u8>>) -> Result<Event, InvalidError> {
    let raw = body.into();
    let result = match json::decode(&raw) {
        Ok(value) => parse_value(value),
        Err(issue) => Err(invalid(None, issue)),
    };
    match result {
        Ok(mut event) => {
            event.set_raw(Raw(raw));
            Ok(event)
        }
        Err(invalid) => Err(InvalidError { raw, ..invalid }),
    }
}

/// Parses a body that is decoded already. What comes of it has no bytes to keep.
pub(crate) fn parse_value(value: Value) -> Result<Event, InvalidError> {
    let name = value
        .get("event")
        .and_then(Value::as_str)
        .map(str::to_owned);
    read(name.as_deref(), value).map_err(|issue| invalid(name, issue))
}

fn read(name: Option<&str>, mut value: Value) -> Result<Event, Issue> {
    let Some(name) = name else {
        return Decode::decode(value).map(Event::Unknown);
    };
    canonicalize(name, &mut value);
    decode_event(name, value)
}

fn invalid(event_name: Option<String>, issue: Issue) -> InvalidError {
    InvalidError {
        event_name,
        issues: vec![issue],
        raw: Vec::new(),
    }
}
