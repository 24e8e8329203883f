use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::{date_time, field::Field, invalid::Issue};

/// What can be made of a JSON value, or the first reason why it cannot.
pub(crate) trait Decode: Sized {
    fn decode(value: Value) -> Result<Self, Issue>;
}

/// A JSON object from which the known properties are taken, one after the other.
pub(crate) struct Object(Map<String, Value>);

impl Object {
    pub(crate) fn required<T: Decode>(&mut self, name: &str) -> Result<T, Issue> {
        match self.0.remove(name) {
            Some(value) => T::decode(value).map_err(|issue| issue.under(name)),
            None => Err(Issue::new("required", "is missing".into()).under(name)),
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

/// Takes every number without a fraction, however it is written: 1, 1.0, 1e3.
impl Decode for i64 {
    fn decode(value: Value) -> Result<Self, Issue> {
        const LIMIT: f64 = 9_223_372_036_854_775_808.0;
        let whole = |number: &f64| number.fract() == 0.0 && number.abs() < LIMIT;
        let integer = value
            .as_i64()
            .or_else(|| value.as_f64().filter(whole).map(|number| number as i64));
        integer.ok_or_else(|| wrong_type("an integer", &value))
    }
}

/// Refuses a number beyond the range of an `f64`, which was read as the greatest one that there is.
impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, Issue> {
        let number = value.as_f64().filter(|number| number.abs() < f64::MAX);
        number.ok_or_else(|| wrong_type("a number", &value))
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
            other => T::decode(other).map(Some),
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

fn wrong_type(expected: &str, value: &Value) -> Issue {
    Issue::new(
        "type",
        format!("must be {expected}, got {}", preview(value)),
    )
}

/// A value in few words: enough to recognize it, too few to leak a body into a log.
fn preview(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Object(_) => "object".into(),
        Value::Array(_) => "array".into(),
        Value::Bool(flag) => format!("boolean {flag}"),
        Value::Number(number) => format!("number {}", shortened(&number.to_string())),
        Value::String(text) => format!("string {}", Value::from(shortened(text))),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
