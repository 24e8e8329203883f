//! Runs bodies through jsonschema: see test/validators/README.md.

use std::io::{stdin, BufRead};
use std::{borrow::Cow, env, error::Error, fs, sync::LazyLock, thread};

use base64::{prelude::BASE64_STANDARD, Engine};
use jsonschema::Validator;
use regex::{Captures, Regex, RegexBuilder};
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
fn whole_surrogates(text: &str) -> Cow<'_, str> {
    static ESCAPE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(u[dD][89a-fA-F]..)|.)").unwrap()
    });
    ESCAPE.replace_all(text, |escape: &Captures| match escape.get(1) {
        Some(_) => "\\ufffd".to_owned(),
        None => escape[0].to_owned(),
    })
}
