//! Runs bodies through jsonschema: see test/validators/README.md.

use std::io::{stdin, BufRead};
use std::{env, error::Error, fs, thread};

use base64::{prelude::BASE64_STANDARD, Engine};
use jsonschema::Validator;
use regex::RegexBuilder;
use serde::Deserialize;
use serde_json::{json, Deserializer, Value};

fn main() {
    // 10,000 arrays in each other are read, and dropped, recursively.
    let all = thread::Builder::new()
        .stack_size(512 << 20)
        .spawn(|| run().unwrap());
    all.unwrap().join().unwrap();
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let validator = compile(&arguments[1], &arguments[2])?;
    for line in stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let text = BASE64_STANDARD.decode(request["body"].as_str().unwrap())?;
        let body = read(&whole_surrogates(&String::from_utf8(text)?))?;
        println!(
            "{}",
            json!({ "id": request["id"], "valid": validator.is_valid(&body) })
        );
    }
    Ok(())
}

fn compile(path: &str, date_time: &str) -> Result<Validator, Box<dyn Error>> {
    let schema: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    // Without Unicode, because \d is any digit of it otherwise.
    let date_time = RegexBuilder::new(date_time).unicode(false).build()?;
    let validator = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .with_format("date-time", move |text: &str| date_time.is_match(text))
        // The other formats are annotations.
        .with_format("uri", |_: &str| true)
        .with_format("email", |_: &str| true)
        .build(&schema)?;
    Ok(validator)
}

fn read(text: &str) -> serde_json::Result<Value> {
    let mut deserializer = Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    let value = Value::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// The text with U+FFFD for every escaped half of a surrogate pair: a Rust string cannot hold one.
fn whole_surrogates(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        whole.push_str(&rest[..at]);
        rest = &rest[at..];
        let (taken, put) = match (escaped(rest), rest.get(6..).and_then(escaped)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, &rest[..12]),
            (Some(0xD800..=0xDFFF), _) => (6, "\\ufffd"),
            _ => (2, &rest[..2]),
        };
        whole.push_str(put);
        rest = &rest[taken..];
    }
    whole + rest
}

/// The code unit of the escape that the text begins with.
fn escaped(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}
