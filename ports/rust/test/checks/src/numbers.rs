use codeqr_webhooks::{parse, LinkClickedEvent};
use serde_json::{from_str, to_string, to_value, Value};

const KEEPS_DIGITS: bool = cfg!(feature = "arbitrary_precision");

/// A sound body with an undeclared number.
fn body(number: &str) -> String {
    let body = to_string(&LinkClickedEvent::sample()).unwrap();
    format!(r#"{{"more":{number},{}"#, &body[1..])
}

#[test]
fn an_undeclared_number_comes_back_as_the_same_double() {
    for number in [
        "18446744073709551616",
        "-9223372036854775809",
        "0.1",
        "1e300",
        "5e-324",
    ] {
        let event = parse(body(number)).unwrap();
        let written: Value = from_str(&to_string(&event).unwrap()).unwrap();
        assert_eq!(written["more"].as_f64(), number.parse().ok(), "{number}");
    }
}

#[test]
fn a_longer_integer_keeps_its_digits_where_serde_json_does() {
    let number = "18446744073709551617";
    let event = parse(body(number)).unwrap();
    assert_eq!(
        to_value(&event).unwrap()["more"].to_string() == number,
        KEEPS_DIGITS
    );
}

#[test]
fn a_number_beyond_a_double_is_invalid_whatever_serde_json_takes() {
    for number in ["1e400", "-1e400"] {
        let invalid = parse(body(number)).unwrap_err();
        assert_eq!(invalid.issues[0].keyword, "json", "{invalid}");
    }
}

#[test]
fn a_declared_integer_may_be_written_as_any_number() {
    for number in ["11", "11.0", "1.1e1"] {
        let text = to_string(&LinkClickedEvent::sample()).unwrap();
        let text = text.replacen("\"clicks\":11", &format!("\"clicks\":{number}"), 1);
        assert!(text.contains(number) && parse(text).is_ok(), "{number}");
    }
}
