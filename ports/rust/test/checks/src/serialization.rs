use codeqr_webhooks::{parse, testing, Event, LinkClickedEvent};
use serde_json::{from_str, json, to_string, to_value};

#[test]
fn every_event_is_read_again_as_it_was_written() {
    for name in Event::NAMES {
        let event = testing::sample(name).expect("every event has a sample");
        let read: Event = from_str(&to_string(&event).unwrap()).unwrap();
        assert_eq!(read, event);
        assert_eq!(read.raw(), b"");
    }
    let unknown: Event = testing::unknown_event("link.shared").into();
    assert_eq!(
        from_str::<Event>(&to_string(&unknown).unwrap()).unwrap(),
        unknown
    );
}

#[test]
fn what_is_no_event_is_a_clear_error() {
    let mut body = to_value(LinkClickedEvent::sample()).unwrap();
    body["data"]["link"]["clicks"] = json!("11");
    let error = from_str::<Event>(&body.to_string()).unwrap_err();
    let expected = "link.clicked: /data/link/clicks must be an integer, got string \"11\"";
    assert!(error.to_string().starts_with(expected), "{error}");
}

#[test]
fn how_a_date_was_spelled_is_kept() {
    let mut body = to_value(LinkClickedEvent::sample()).unwrap();
    body["createdAt"] = json!("2024-08-26T18:41:52+02:00");
    let event = parse(body.to_string()).unwrap();
    assert_eq!(to_value(&event).unwrap()["createdAt"], body["createdAt"]);
    let read: Event = from_str(&to_string(&event).unwrap()).unwrap();
    assert_eq!(to_value(&read).unwrap()["createdAt"], body["createdAt"]);
}

#[test]
fn text_and_bytes_are_the_same_body() {
    let body = to_string(&LinkClickedEvent::sample()).unwrap();
    let event = parse(body.as_str()).unwrap();
    assert_eq!(event.raw(), body.as_bytes());
    assert_eq!(parse(body.as_bytes()).unwrap(), event);
    assert_eq!(parse(body).unwrap(), event);
}
