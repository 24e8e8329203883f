use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{date_time, field::Field, invalid::Issue, preview::preview, spellings::Spellings};

/// What can be made of a JSON value, or the first reason why it cannot.
pub(crate) trait Decode: Sized {
    fn decode(value: Value) -> Result<Self, Issue>;
}

/// A JSON object from which the known properties are taken, one after the other.
pub(crate) struct Object(Map<String, Value>);

impl Object {
    /// Refuses an object that lacks a property that it must have: the first of them is told.
    pub(crate) fn demand(&self, names: &[&str]) -> Result<(), Issue> {
        match names.iter().find(|name| !self.0.contains_key(**name)) {
            Some(name) => Err(missing(name)),
            None => Ok(()),
        }
    }

    /// The date-times that CodeQR would have written in another way, as they came.
    pub(crate) fn spellings(&self, names: &[&'static str]) -> Spellings {
        Spellings::of(&self.0, names)
    }

    pub(crate) fn required<T: Decode>(&mut self, name: &str) -> Result<T, Issue> {
        match self.0.remove(name) {
            Some(value) => T::decode(value).map_err(|issue| issue.under(name)),
            None => Err(missing(name)),
        }
    }

    pub(crate) fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Issue> {
        let value = self.0.remove(name).map(T::decode).transpose();
        value.map_err(|issue| issue.under(name))
    }

    pub(crate) fn field<T: Decode>(&mut self, name: &str) -> Result<Field<T>, Issue> {
        match self.optional(name)? {
            None => Ok(Field::Absent),
            Some(None) => Ok(Field::Null),
            Some(Some(value)) => Ok(Field::Value(value)),
        }
    }

    /// What is left: the properties that the catalogue does not know.
    pub(crate) fn rest(self) -> Map<String, Value> {
        self.0
    }
}

impl Decode for Object {
    fn decode(value: Value) -> Result<Self, Issue> {
        Map::decode(value).map(Self)
    }
}

impl Decode for Value {
    fn decode(value: Value) -> Result<Self, Issue> {
        Ok(value)
    }
}

impl Decode for Map<String, Value> {
    fn decode(value: Value) -> Result<Self, Issue> {
        match value {
            Value::Object(object) => Ok(object),
            other => Err(wrong_type("an object", &other)),
        }
    }
}

impl Decode for String {
    fn decode(value: Value) -> Result<Self, Issue> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(wrong_type("a string", &other)),
        }
    }
}

impl Decode for bool {
    fn decode(value: Value) -> Result<Self, Issue> {
        value
            .as_bool()
            .ok_or_else(|| wrong_type("a boolean", &value))
    }
}

/// The greatest integer up to which an `f64` holds every one (RFC 8259, section 6).
const MAX_INTEGER: f64 = 9_007_199_254_740_991.0;

/// Takes every number without a fraction, however it is written: 1, 1.0, 1e3. A number is the `f64` that is nearest to it.
impl Decode for i64 {
    fn decode(value: Value) -> Result<Self, Issue> {
        let (keyword, demand) = match value.as_f64().filter(|number| number.fract() == 0.0) {
            None => ("type", "an integer".into()),
            Some(number) if number > MAX_INTEGER => ("maximum", format!("at most {MAX_INTEGER}")),
            Some(number) if number < -MAX_INTEGER => {
                ("minimum", format!("at least {}", -MAX_INTEGER))
            }
            #[expect(clippy::cast_possible_truncation, reason = "an i64 holds this integer")]
            Some(number) => return Ok(number as i64),
        };
        let message = format!("must be {demand}, got {}", preview(&value));
        Err(Issue::new(keyword, message))
    }
}

impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, Issue> {
        value.as_f64().ok_or_else(|| wrong_type("a number", &value))
    }
}

impl Decode for DateTime<Utc> {
    fn decode(value: Value) -> Result<Self, Issue> {
        let Value::String(text) = &value else {
            return Err(wrong_type("a string", &value));
        };
        date_time::read(text).ok_or_else(|| {
            Issue::new(
                "format",
                format!("must be a valid date-time, got {}", preview(&value)),
            )
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: Value) -> Result<Self, Issue> {
        match value {
            Value::Null => Ok(None),
            other => T::decode(other).map(Some).map_err(Issue::or_null),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: Value) -> Result<Self, Issue> {
        T::decode(value).map(Self::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, Issue> {
        let Value::Array(items) = value else {
            return Err(wrong_type("an array", &value));
        };
        let decode =
            |(index, item)| T::decode(item).map_err(|issue| issue.under(&usize::to_string(&index)));
        items.into_iter().enumerate().map(decode).collect()
    }
}

fn missing(name: &str) -> Issue {
    Issue::new("required", "is missing".into()).under(name)
}

fn wrong_type(expected: &str, value: &Value) -> Issue {
    Issue::new(
        "type",
        format!("must be {expected}, got {}", preview(value)),
    )
}
