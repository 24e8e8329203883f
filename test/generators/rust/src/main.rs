//! Loads each file with the types that typify prints, and prints what is lost when it is written again.

use serde_json::Value;

#[allow(dead_code, clippy::all)]
mod delivery {
    typify::import_types!(schema = "../../../generated/schemas/webhook-delivery.schema.json");
}

fn main() {
    for path in std::env::args().skip(1) {
        let body: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut lost = vec![];
        let name = match serde_json::from_value::<delivery::WebhookDelivery>(body.clone()) {
            Ok(event) => {
                compare(&body, &serde_json::to_value(&event).unwrap(), String::new(), &mut lost);
                format!("{event:?}").split('(').next().unwrap().to_string()
            }
            Err(refused) => format!("refused: {refused}"),
        };
        println!("{}\t{path}\t{name}\t{}", body["event"].as_str().unwrap(), serde_json::to_string(&lost).unwrap());
    }
}

/// What may be null and is optional is left out when it is null: that is no loss.
fn compare(before: &Value, after: &Value, path: String, lost: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                match after.get(name) {
                    Some(other) => compare(value, other, format!("{path}/{name}"), lost),
                    None if value.is_null() => {}
                    None => lost.push(format!("{path}/{name}")),
                }
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            for (index, value) in before.iter().enumerate() {
                compare(value, &after[index], format!("{path}/{index}"), lost);
            }
        }
        _ => {}
    }
}
