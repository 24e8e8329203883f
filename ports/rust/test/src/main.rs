//! Runs the conformance corpus through the port to Rust: see ports/README.md.

use std::{
    env,
    error::Error,
    io::{self, Read, Write},
    time::Instant,
};

use base64::{prelude::BASE64_STANDARD, Engine};
use codeqr_webhooks::{self as webhooks, Event};
use serde::Deserialize;
use serde_json::{json, Value};

#[derive(Deserialize)]
struct Request {
    id: u64,
    op: String,
    body: String,
    #[serde(default)]
    secrets: Vec<String>,
    #[serde(default)]
    signature: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input)?;
    let requests: Vec<Request> = input
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()?;
    if env::args().nth(1).as_deref() == Some("bench") {
        return bench(&requests);
    }
    let mut out = io::stdout().lock();
    for request in &requests {
        let mut answer = answer(request)?;
        answer["id"] = request.id.into();
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn answer(request: &Request) -> Result<Value, Box<dyn Error>> {
    let body = BASE64_STANDARD.decode(&request.body)?;
    Ok(match request.op.as_str() {
        "sign" => {
            let secret = request.secrets.first().map_or("", String::as_str);
            match webhooks::sign(&body, secret) {
                Ok(signature) => json!({ "signature": signature }),
                Err(error) => json!({ "error": error.to_string() }),
            }
        }
        "verify" => match webhooks::verify(&body, &request.signature, &request.secrets) {
            Ok(verified) => json!({ "verified": verified }),
            Err(error) => json!({ "error": error.to_string() }),
        },
        _ => parse(body),
    })
}

fn parse(body: Vec<u8>) -> Value {
    match webhooks::parse(body) {
        Err(invalid) => json!({
            "outcome": "invalid",
            "event": invalid.event_name,
            "issues": invalid.issues,
            "message": invalid.to_string(),
            "raw": BASE64_STANDARD.encode(&invalid.raw),
        }),
        Ok(event) => json!({
            "outcome": if matches!(event, Event::Unknown(_)) { "unknown" } else { "known" },
            "event": event.name(),
            "canonical": event,
            "millis": event.created_at().timestamp_millis(),
            "raw": BASE64_STANDARD.encode(event.raw()),
        }),
    }
}

/// Prints how long the corpus takes, in nanoseconds: bare decoding into a generic value, and parsing.
fn bench(requests: &[Request]) -> Result<(), Box<dyn Error>> {
    let bodies: Vec<Vec<u8>> = requests
        .iter()
        .map(|request| BASE64_STANDARD.decode(&request.body))
        .collect::<Result<_, _>>()?;
    let mut decode_times = Vec::new();
    let mut parse_times = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        for body in &bodies {
            serde_json::from_slice::<Value>(body)?;
        }
        decode_times.push(start.elapsed().as_nanos());
        let start = Instant::now();
        for body in &bodies {
            webhooks::parse(body.as_slice())?;
        }
        parse_times.push(start.elapsed().as_nanos());
    }
    let (bodies, decode, parse) = (bodies.len(), median(decode_times), median(parse_times));
    println!(r#"{{"bodies":{bodies},"decode":{decode},"parse":{parse}}}"#);
    Ok(())
}

fn median(mut times: Vec<u128>) -> u128 {
    times.sort_unstable();
    times[times.len() / 2]
}
