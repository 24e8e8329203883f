use std::{borrow::Cow, iter};

/// Sound JSON in which a lone surrogate has become U+FFFD, which a string can hold.
pub(crate) fn paired(json: &str) -> String {
    tokens(json)
        .map(|token| match token.as_bytes()[0] {
            b'"' => paired_string(token),
            _ => token.into(),
        })
        .collect()
}

/// Whether sound JSON has a number that rounds to infinity.
pub(crate) fn has_infinity(json: &str) -> bool {
    tokens(json).any(|token| token.parse().is_ok_and(f64::is_infinite))
}

/// How deep sound JSON is nested.
pub(crate) fn depth(json: &str) -> usize {
    let mut depth = 0;
    let mut deepest = 0;
    for token in tokens(json) {
        match token {
            "[" | "{" => depth += 1,
            "]" | "}" => depth -= 1,
            _ => continue,
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The strings and numbers of sound JSON, and each character between them.
fn tokens(json: &str) -> impl Iterator<Item = &str> {
    let mut rest = json;
    iter::from_fn(move || {
        let length = match rest.as_bytes().first()? {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => number_length(rest),
            _ => 1,
        };
        let (token, behind) = rest.split_at(length);
        rest = behind;
        Some(token)
    })
}

fn string_length(json: &str) -> usize {
    let mut is_escaped = true;
    let end = json.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(json.len(), |end| end + 1)
}

fn number_length(json: &str) -> usize {
    let is_number = |byte: u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    json.bytes()
        .position(|byte| !is_number(byte))
        .unwrap_or(json.len())
}

/// A string in which every escaped surrogate is one of a pair.
fn paired_string(string: &str) -> Cow<'_, str> {
    let mut result = String::new();
    let mut rest = string;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        let (length, is_lone) = match (surrogate(escape), escape.get(6..).and_then(surrogate)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, false),
            (Some(_), _) => (6, true),
            (None, _) => (2, false),
        };
        result.push_str(before);
        result.push_str(if is_lone {
            "\\ufffd"
        } else {
            &escape[..length]
        });
        rest = &escape[length..];
    }
    result.push_str(rest);
    result.into()
}

/// The surrogate that a text begins with, escaped.
fn surrogate(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16)
        .ok()
        .filter(|unit| (0xd800..=0xdfff).contains(unit))
}
