use serde_json::{Map, Value};

/// An object around a value, as its property `name`.
pub(crate) struct Wrapper {
    pub(crate) name: &'static str,
    /// The properties that the value must have.
    pub(crate) required: &'static [&'static str],
    /// The properties that the value may have.
    pub(crate) properties: &'static [&'static str],
}

/// Changes what a property holds, where it is there.
pub(crate) fn inside(value: &mut Value, name: &str, canonicalize: impl FnOnce(&mut Value)) {
    if let Some(property) = value
        .as_object_mut()
        .and_then(|object| object.get_mut(name))
    {
        canonicalize(property);
    }
}

/// Changes each item of an array.
#[allow(dead_code, reason = "the catalogue may have no delivered array")]
pub(crate) fn each(value: &mut Value, canonicalize: impl FnMut(&mut Value)) {
    if let Value::Array(items) = value {
        items.iter_mut().for_each(canonicalize);
    }
}

/// Gives a property its documented name. Where both spellings arrive, the documented one wins and the other stays.
pub(crate) fn rename(value: &mut Value, delivered: &str, documented: &str) {
    let Value::Object(object) = value else { return };
    if object.contains_key(documented) {
        return;
    }
    if let Some(property) = object.remove(delivered) {
        object.insert(documented.into(), property);
    }
}

/// Replaces the first of the delivered values that a property has by the documented one.
pub(crate) fn replace<const N: usize>(value: &mut Value, name: &str, pairs: [(Value, Value); N]) {
    inside(value, name, |property| {
        let found = pairs
            .into_iter()
            .find(|(delivered, _)| is_same(property, delivered));
        if let Some((_, documented)) = found {
            *property = documented;
        }
    });
}

/// Replaces a wrapper by the object that it holds, with what else stands in it as extra properties; leaves what has as many of the required properties itself.
///
/// What could be mistaken for a property of the object stays inside of the property that held it.
pub(crate) fn unwrap(value: &mut Value, wrapper: &Wrapper) {
    let Value::Object(outer) = value else { return };
    let Some(Value::Object(inner)) = outer.get(wrapper.name) else {
        return;
    };
    if count(inner, wrapper.required) <= count(outer, wrapper.required) {
        return;
    }
    let Some(Value::Object(mut object)) = outer.remove(wrapper.name) else {
        return;
    };
    let mut left: Map<String, Value> = object.remove_entry(wrapper.name).into_iter().collect();
    for (name, property) in std::mem::take(outer) {
        if object.contains_key(&name) || wrapper.properties.contains(&name.as_str()) {
            left.insert(name, property);
        } else {
            object.insert(name, property);
        }
    }
    if !left.is_empty() {
        object.insert(wrapper.name.into(), left.into());
    }
    *outer = object;
}

fn count(object: &Map<String, Value>, names: &[&str]) -> usize {
    names
        .iter()
        .filter(|name| object.contains_key(**name))
        .count()
}

/// Whether two scalars are the same; 0 and 0.0 are.
fn is_same(value: &Value, other: &Value) -> bool {
    value == other || value.is_number() && value.as_f64() == other.as_f64()
}
