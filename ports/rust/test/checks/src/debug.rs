use codeqr_webhooks::{parse, sign, testing, Event, LinkClickedEvent};
use serde_json::{json, to_value};

#[test]
fn an_event_shows_neither_its_body_nor_how_a_date_was_spelled() {
    let mut body = to_value(LinkClickedEvent::sample()).unwrap();
    body["createdAt"] = json!("2024-08-26t18:41:52+02:00");
    let event = parse(body.to_string()).unwrap();
    let shown = format!("{event:?}");
    assert!(
        shown.starts_with("LinkClicked(LinkClickedEvent {"),
        "{shown}"
    );
    assert!(!shown.contains("createdAt"), "{shown}");
    assert!(!shown.contains("t18:41:52"), "{shown}");
    assert!(shown.len() < 5000, "{shown}");
    assert_eq!(event.to_string(), format!("link.clicked {}", event.id()));
    let unknown: Event = testing::unknown_event("two\nlines").into();
    assert_eq!(unknown.to_string(), "two\\u000alines evt_unknown");
    // The body as a list of numbers: `{"`.
    assert!(!shown.contains("123, 34"), "{shown}");
}

#[test]
fn an_invalid_body_is_one_short_line() {
    let body = format!(r#"{{"event":"a\n{0}","more":"{0}"}}"#, "x".repeat(100_000));
    let shown = format!("{:?}", parse(body).unwrap_err());
    assert!(shown.starts_with("InvalidError(a\\u000ax"), "{shown}");
    assert!(shown.ends_with("bytes)") && shown.len() < 200, "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
}

#[test]
fn no_secret_is_shown() {
    let error = sign(b"", "whsec_5ecret ").unwrap_err();
    assert!(!format!("{error:?} {error}").contains("5ecret"));
    let event: Event = LinkClickedEvent::sample().into();
    let request = testing::signed_request(&event, "whsec_5ecret");
    let length = request.body.len();
    assert_eq!(
        format!("{request:?}"),
        format!("SignedRequest({length} bytes)")
    );
}
