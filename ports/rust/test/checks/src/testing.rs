use codeqr_webhooks::{testing, LinkClickedEvent, SaleCreatedEvent};

#[test]
fn each_sample_is_a_fresh_one() {
    let mut event = LinkClickedEvent::sample();
    event.data.link.clicks += 1;
    assert_ne!(event, LinkClickedEvent::sample());
    assert_eq!(SaleCreatedEvent::sample().event, "sale.created");
}

#[test]
fn a_name_without_a_sample_has_none() {
    assert_eq!(testing::sample("link.shared"), None);
}

#[test]
#[should_panic(expected = "link.clicked is in the catalogue")]
fn an_event_of_the_catalogue_is_not_unknown() {
    let _ = testing::unknown_event("link.clicked");
}
