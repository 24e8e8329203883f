use std::fmt::Write;

use serde_json::Value;

/// How many characters of a value are shown: enough to recognize it, too few to leak a body into a log.
const SHOWN: usize = 40;

/// How many characters of an event's name, and of each name in a path, are shown.
const SHOWN_OF_NAME: usize = 60;

/// How many names of a path are shown.
const SHOWN_NAMES: usize = 20;

/// A value in few words.
pub(crate) fn preview(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Object(_) => "object".into(),
        Value::Array(_) => "array".into(),
        Value::Bool(flag) => format!("boolean {flag}"),
        Value::Number(number) => format!("number {}", cut(&number.to_string(), SHOWN).0),
        Value::String(text) => {
            let (kept, ellipsis) = cut(text, SHOWN);
            visible(&format!("string {}{ellipsis}", Value::from(kept)))
        }
    }
}

/// An event on one short line that is safe in a log.
pub(crate) fn describe(event_name: &str, id: &str) -> String {
    visible(&format!("{} {}", shortened(event_name), shortened(id)))
}

/// An issue on one short line that is safe in a log.
pub(crate) fn line(event_name: Option<&str>, path: &str, message: &str) -> String {
    let name = shortened(event_name.unwrap_or("webhook"));
    visible(&format!("{name}: {} {message}", place(path)))
}

fn place(path: &str) -> String {
    if path.is_empty() {
        return "body".into();
    }
    let mut names: Vec<String> = path.splitn(SHOWN_NAMES + 2, '/').map(shortened).collect();
    if let Some(rest) = names.get_mut(SHOWN_NAMES + 1) {
        *rest = "…".into();
    }
    names.join("/")
}

fn shortened(name: &str) -> String {
    let (kept, ellipsis) = cut(name, SHOWN_OF_NAME);
    format!("{kept}{ellipsis}")
}

/// The first characters of a text, and an ellipsis where there are more.
fn cut(text: &str, length: usize) -> (&str, &'static str) {
    match text.char_indices().nth(length) {
        None => (text, ""),
        Some((end, _)) => (&text[..end], "…"),
    }
}

/// A text with each character that does not print as `\uXXXX`, for each of its UTF-16 units.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(shown, "\\u{unit:04x}").expect("a string takes any text");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Controls, formats (bidi marks among them), separators of lines and paragraphs: the categories Cc, Cf, Zl and Zp of Unicode.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{600}'..='\u{605}'
                | '\u{61c}'
                | '\u{6dd}'
                | '\u{70f}'
                | '\u{890}'..='\u{891}'
                | '\u{8e2}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2064}'
                | '\u{2066}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{110bd}'
                | '\u{110cd}'
                | '\u{13430}'..='\u{1343f}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0001}'
                | '\u{e0020}'..='\u{e007f}'
        )
}
