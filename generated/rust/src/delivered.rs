// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use serde_json::{json, Value};

use crate::canonicalize::{inside, rename, replace, unwrap, Wrapper};
use crate::types::*;

/// Converts the delivered form of an event to its documented form.
pub(crate) fn canonicalize(name: &str, event: &mut Value) {
    match name {
        LeadCreatedEvent::NAME => {
            inside(event, "data", |value| {
                rename(value, "click", "interaction");
                rename(value, "scan", "interaction");
                rename(value, "view", "interaction");
                inside(value, "interaction", canonicalize_interaction_with_id);
            });
        }
        LinkClickedEvent::NAME => {
            inside(event, "data", |value| {
                rename(value, "click", "interaction");
                rename(value, "scan", "interaction");
                rename(value, "view", "interaction");
                inside(value, "interaction", canonicalize_interaction);
            });
        }
        LinkCreatedEvent::NAME => {
            inside(event, "data", canonicalize_link_wrapped);
        }
        LinkDeletedEvent::NAME => {
            inside(event, "data", canonicalize_link_wrapped);
        }
        LinkUpdatedEvent::NAME => {
            inside(event, "data", canonicalize_link_wrapped);
        }
        PageVisitedEvent::NAME => {
            inside(event, "data", |value| {
                rename(value, "click", "interaction");
                rename(value, "scan", "interaction");
                rename(value, "view", "interaction");
                inside(value, "interaction", canonicalize_interaction);
            });
        }
        QrCodeScannedEvent::NAME => {
            inside(event, "data", |value| {
                rename(value, "click", "interaction");
                rename(value, "scan", "interaction");
                rename(value, "view", "interaction");
                inside(value, "interaction", canonicalize_interaction);
            });
        }
        SaleCreatedEvent::NAME => {
            inside(event, "data", |value| {
                rename(value, "click", "interaction");
                rename(value, "scan", "interaction");
                rename(value, "view", "interaction");
                inside(value, "interaction", canonicalize_interaction_with_id);
                inside(value, "sale", canonicalize_sale);
            });
        }
        _ => {}
    }
}

fn canonicalize_interaction_with_id(value: &mut Value) {
    rename(value, "click_id", "id");
    let pairs = [(json!(0), json!(false)), (json!(1), json!(true))];
    replace(value, "bot", pairs);
}

fn canonicalize_interaction(value: &mut Value) {
    rename(value, "click_id", "clickId");
    let pairs = [(json!(0), json!(false)), (json!(1), json!(true))];
    replace(value, "bot", pairs);
}

fn canonicalize_link_wrapped(value: &mut Value) {
    static WRAPPER: Wrapper = Wrapper {
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
    unwrap(value, &WRAPPER);
}

fn canonicalize_sale(value: &mut Value) {
    rename(value, "payment_processor", "paymentProcessor");
    rename(value, "invoice_id", "invoiceId");
}
