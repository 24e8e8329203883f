use std::{error::Error, fmt};

use serde::Serialize;

use crate::preview::line;

/// One reason why a body is invalid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// A JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself.
    pub path: String,
    /// The JSON Schema keyword that is broken, or `json` for a body that is not JSON within the limits, and `utf-8` for one that is not text.
    pub keyword: &'static str,
    /// What was expected and what came.
    pub message: String,
}

impl Issue {
    pub(crate) fn new(keyword: &'static str, message: String) -> Self {
        let path = String::new();
        Self {
            path,
            keyword,
            message,
        }
    }

    /// The issue of a value that may be null, too.
    pub(crate) fn or_null(mut self) -> Self {
        if self.keyword == "type" && self.path.is_empty() {
            self.message = self.message.replacen(", got ", " or null, got ", 1);
        }
        self
    }

    /// The issue as it is seen from the object that has the property, or the array that has the item.
    pub(crate) fn under(mut self, name: &str) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        self.path = format!("/{name}{}", self.path);
        self
    }
}

/// A body that is not a webhook event.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidError {
    /// The body's event, if there is one to read.
    pub event_name: Option<String>,
    /// What is wrong: the first fault.
    pub issues: Vec<Issue>,
    /// The body exactly as it came.
    pub raw: Vec<u8>,
}

/// One short line with the event, the first failing path, what was expected and what came. Nothing in it can begin another line of a log, or control a terminal.
impl fmt::Display for InvalidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, message) = match self.issues.first() {
            None => ("", "is invalid"),
            Some(Issue { path, message, .. }) => (path.as_str(), message.as_str()),
        };
        f.write_str(&line(self.event_name.as_deref(), path, message))
    }
}

/// The same line, and how long the body is: what `unwrap` prints must not fill a log.
impl fmt::Debug for InvalidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InvalidError({self}; {} bytes)", self.raw.len())
    }
}

impl Error for InvalidError {}
