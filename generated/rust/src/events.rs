// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use serde::Serialize;
use serde_json::Value;

use crate::decode::Decode;
use crate::invalid::Issue;
use crate::types::*;
use crate::unknown::UnknownEvent;

/// A parsed webhook body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Event {
    /// `lead.created`
    LeadCreated(Box<LeadCreatedEvent>),
    /// `link.clicked`
    LinkClicked(Box<LinkClickedEvent>),
    /// `link.created`
    LinkCreated(Box<LinkCreatedEvent>),
    /// `link.deleted`
    LinkDeleted(Box<LinkDeletedEvent>),
    /// `link.updated`
    LinkUpdated(Box<LinkUpdatedEvent>),
    /// `page.created`
    PageCreated(Box<PageCreatedEvent>),
    /// `page.deleted`
    PageDeleted(Box<PageDeletedEvent>),
    /// `page.updated`
    PageUpdated(Box<PageUpdatedEvent>),
    /// `page.visited`
    PageVisited(Box<PageVisitedEvent>),
    /// `partner.enrolled`
    PartnerEnrolled(Box<PartnerEnrolledEvent>),
    /// `qrcode.created`
    QrCodeCreated(Box<QrCodeCreatedEvent>),
    /// `qrcode.deleted`
    QrCodeDeleted(Box<QrCodeDeletedEvent>),
    /// `qrcode.scanned`
    QrCodeScanned(Box<QrCodeScannedEvent>),
    /// `qrcode.updated`
    QrCodeUpdated(Box<QrCodeUpdatedEvent>),
    /// `sale.created`
    SaleCreated(Box<SaleCreatedEvent>),
    /// An event that is not in the catalogue.
    Unknown(Box<UnknownEvent>),
}

impl Event {
    /// The names of all events in the catalogue.
    pub const NAMES: &'static [&'static str] = &[
        LeadCreatedEvent::NAME,
        LinkClickedEvent::NAME,
        LinkCreatedEvent::NAME,
        LinkDeletedEvent::NAME,
        LinkUpdatedEvent::NAME,
        PageCreatedEvent::NAME,
        PageDeletedEvent::NAME,
        PageUpdatedEvent::NAME,
        PageVisitedEvent::NAME,
        PartnerEnrolledEvent::NAME,
        QrCodeCreatedEvent::NAME,
        QrCodeDeletedEvent::NAME,
        QrCodeScannedEvent::NAME,
        QrCodeUpdatedEvent::NAME,
        SaleCreatedEvent::NAME,
    ];
}

pub(crate) fn decode_event(name: &str, value: Value) -> Result<Event, Issue> {
    match name {
        LeadCreatedEvent::NAME => Decode::decode(value).map(Event::LeadCreated),
        LinkClickedEvent::NAME => Decode::decode(value).map(Event::LinkClicked),
        LinkCreatedEvent::NAME => Decode::decode(value).map(Event::LinkCreated),
        LinkDeletedEvent::NAME => Decode::decode(value).map(Event::LinkDeleted),
        LinkUpdatedEvent::NAME => Decode::decode(value).map(Event::LinkUpdated),
        PageCreatedEvent::NAME => Decode::decode(value).map(Event::PageCreated),
        PageDeletedEvent::NAME => Decode::decode(value).map(Event::PageDeleted),
        PageUpdatedEvent::NAME => Decode::decode(value).map(Event::PageUpdated),
        PageVisitedEvent::NAME => Decode::decode(value).map(Event::PageVisited),
        PartnerEnrolledEvent::NAME => Decode::decode(value).map(Event::PartnerEnrolled),
        QrCodeCreatedEvent::NAME => Decode::decode(value).map(Event::QrCodeCreated),
        QrCodeDeletedEvent::NAME => Decode::decode(value).map(Event::QrCodeDeleted),
        QrCodeScannedEvent::NAME => Decode::decode(value).map(Event::QrCodeScanned),
        QrCodeUpdatedEvent::NAME => Decode::decode(value).map(Event::QrCodeUpdated),
        SaleCreatedEvent::NAME => Decode::decode(value).map(Event::SaleCreated),
        _ => Decode::decode(value).map(Event::Unknown),
    }
}

/// The same expression for the event inside of every variant.
macro_rules! each_event {
    ($event:expr, $inner:ident => $result:expr) => {
        match $event {
            Event::LeadCreated($inner) => $result,
            Event::LinkClicked($inner) => $result,
            Event::LinkCreated($inner) => $result,
            Event::LinkDeleted($inner) => $result,
            Event::LinkUpdated($inner) => $result,
            Event::PageCreated($inner) => $result,
            Event::PageDeleted($inner) => $result,
            Event::PageUpdated($inner) => $result,
            Event::PageVisited($inner) => $result,
            Event::PartnerEnrolled($inner) => $result,
            Event::QrCodeCreated($inner) => $result,
            Event::QrCodeDeleted($inner) => $result,
            Event::QrCodeScanned($inner) => $result,
            Event::QrCodeUpdated($inner) => $result,
            Event::SaleCreated($inner) => $result,
            Event::Unknown($inner) => $result,
        }
    };
}
pub(crate) use each_event;
