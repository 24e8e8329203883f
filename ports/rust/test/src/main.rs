//! Runs the conformance corpus through the port to Rust: see ports/README.md.

use std::{
    env,
    error::Error,
    io::{self, Read, Write},
    num::NonZeroUsize,
    time::Instant,
};

use base64::{prelude::BASE64_STANDARD, Engine};
use codeqr_webhooks::{self as webhooks, testing, Event, Received};
use serde::Deserialize;
use serde_json::{json, Value};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    id: u64,
    op: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    secrets: Vec<String>,
    signature: Option<String>,
    max_bytes: Option<i64>,
    event: Option<String>,
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
        "verify" => {
            let signature = request.signature.as_deref().unwrap_or_default();
            match webhooks::verify(&body, signature, &request.secrets) {
                Ok(verified) => json!({ "verified": verified }),
                Err(error) => json!({ "error": error.to_string() }),
            }
        }
        "receive" => match receive(&body, request) {
            Ok(received) => outcome(&received),
            Err(error) => json!({ "error": error }),
        },
        "sample" => sample(request).ok_or("no such sample")?,
        _ => parse(body),
    })
}

/// The message is that of the secret, or of the type that holds no such size.
fn receive(body: &[u8], request: &Request) -> Result<Received, String> {
    let signature = request.signature.as_deref();
    let received = match request.max_bytes {
        None => webhooks::receive(body, signature, &request.secrets),
        Some(bytes) => {
            let max_bytes = usize::try_from(bytes)
                .and_then(NonZeroUsize::try_from)
                .map_err(|error| error.to_string())?;
            webhooks::receive_up_to(max_bytes, body, signature, &request.secrets)
        }
    };
    received.map_err(|error| error.to_string())
}

fn outcome(received: &Received) -> Value {
    let outcome = match received {
        Received::Known(_) => "known",
        Received::Unknown(_) => "unknown",
        Received::Invalid(_) => "invalid",
        Received::Unverified(_) => "unverified",
        Received::TooLarge { .. } => "too-large",
    };
    let mut answer = json!({ "outcome": outcome, "status": received.status() });
    if let Received::Unverified(reason) = received {
        answer["reason"] = reason.to_string().into();
    }
    answer
}

fn sample(request: &Request) -> Option<Value> {
    let event = testing::sample(request.event.as_deref()?)?;
    let signed = testing::signed_request(&event, request.secrets.first()?);
    Some(json!({ "body": BASE64_STANDARD.encode(signed.body), "signature": signed.signature }))
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
