// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use serde_json::{json, Value};

use crate::canonicalize::{inside, rename, replace, unwrap, Wrapper};
use crate::types::*;

/// Converts the delivered form of an event to its documented form.
pub(crate) fn canonicalize(name: &str, event: &mut Value) {
    match name {
        LeadCreatedEvent::NAME => {
            inside(event, "data", |data| {
                inside(data, "interaction", interaction_with_id);
            });
        }
        LinkClickedEvent::NAME => {
            inside(event, "data", |data| {
                inside(data, "interaction", interaction);
            });
        }
        LinkCreatedEvent::NAME => {
            inside(event, "data", link_wrapped);
        }
        LinkDeletedEvent::NAME => {
            inside(event, "data", link_wrapped);
        }
        LinkUpdatedEvent::NAME => {
            inside(event, "data", link_wrapped);
        }
        PageVisitedEvent::NAME => {
            inside(event, "data", |data| {
                inside(data, "interaction", interaction);
            });
        }
        QrCodeScannedEvent::NAME => {
            inside(event, "data", |data| {
                inside(data, "interaction", interaction);
            });
        }
        SaleCreatedEvent::NAME => {
            inside(event, "data", |data| {
                inside(data, "interaction", interaction_with_id);
                inside(data, "sale", sale);
            });
        }
        _ => {}
    }
}

fn interaction_with_id(value: &mut Value) {
    rename(value, "click_id", "id");
    let pairs = [(json!(0), json!(false)), (json!(1), json!(true))];
    replace(value, "bot", pairs);
}

fn interaction(value: &mut Value) {
    rename(value, "click_id", "clickId");
    let pairs = [(json!(0), json!(false)), (json!(1), json!(true))];
    replace(value, "bot", pairs);
}

static LINK_WRAPPED: Wrapper = Wrapper {
    name: "link",
    required: &[
        "id",
        "domain",
        "key",
        "url",
        "trackConversion",
        "archived",
        "expiredUrl",
        "password",
        "proxy",
        "title",
        "description",
        "image",
        "video",
        "rewrite",
        "doIndex",
        "ios",
        "android",
        "geo",
        "publicStats",
        "comments",
        "shortLink",
        "qrCode",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "projectId",
        "clicks",
        "leads",
        "sales",
        "saleAmount",
        "createdAt",
        "updatedAt",
    ],
    properties: &[
        "id",
        "domain",
        "key",
        "externalId",
        "url",
        "trackConversion",
        "archived",
        "expiresAt",
        "expiredUrl",
        "password",
        "proxy",
        "title",
        "description",
        "image",
        "video",
        "rewrite",
        "doIndex",
        "ios",
        "android",
        "geo",
        "publicStats",
        "tagId",
        "tags",
        "comments",
        "shortLink",
        "qrCode",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "userId",
        "projectId",
        "clicks",
        "lastClicked",
        "leads",
        "sales",
        "saleAmount",
        "createdAt",
        "updatedAt",
        "flexible",
        "rules",
        "folderId",
        "notificationToken",
        "preRedirection",
        "pageId",
        "pageUrl",
        "isFormMandatory",
        "filled",
        "useAsTemplate",
    ],
};

fn link_wrapped(value: &mut Value) {
    unwrap(value, &LINK_WRAPPED);
}

fn sale(value: &mut Value) {
    rename(value, "payment_processor", "paymentProcessor");
    rename(value, "invoice_id", "invoiceId");
}
