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

impl From<LeadCreatedEvent> for Event {
    fn from(event: LeadCreatedEvent) -> Self {
        Self::LeadCreated(Box::new(event))
    }
}

impl From<LinkClickedEvent> for Event {
    fn from(event: LinkClickedEvent) -> Self {
        Self::LinkClicked(Box::new(event))
    }
}

impl From<LinkCreatedEvent> for Event {
    fn from(event: LinkCreatedEvent) -> Self {
        Self::LinkCreated(Box::new(event))
    }
}

impl From<LinkDeletedEvent> for Event {
    fn from(event: LinkDeletedEvent) -> Self {
        Self::LinkDeleted(Box::new(event))
    }
}

impl From<LinkUpdatedEvent> for Event {
    fn from(event: LinkUpdatedEvent) -> Self {
        Self::LinkUpdated(Box::new(event))
    }
}

impl From<PageCreatedEvent> for Event {
    fn from(event: PageCreatedEvent) -> Self {
        Self::PageCreated(Box::new(event))
    }
}

impl From<PageDeletedEvent> for Event {
    fn from(event: PageDeletedEvent) -> Self {
        Self::PageDeleted(Box::new(event))
    }
}

impl From<PageUpdatedEvent> for Event {
    fn from(event: PageUpdatedEvent) -> Self {
        Self::PageUpdated(Box::new(event))
    }
}

impl From<PageVisitedEvent> for Event {
    fn from(event: PageVisitedEvent) -> Self {
        Self::PageVisited(Box::new(event))
    }
}

impl From<PartnerEnrolledEvent> for Event {
    fn from(event: PartnerEnrolledEvent) -> Self {
        Self::PartnerEnrolled(Box::new(event))
    }
}

impl From<QrCodeCreatedEvent> for Event {
    fn from(event: QrCodeCreatedEvent) -> Self {
        Self::QrCodeCreated(Box::new(event))
    }
}

impl From<QrCodeDeletedEvent> for Event {
    fn from(event: QrCodeDeletedEvent) -> Self {
        Self::QrCodeDeleted(Box::new(event))
    }
}

impl From<QrCodeScannedEvent> for Event {
    fn from(event: QrCodeScannedEvent) -> Self {
        Self::QrCodeScanned(Box::new(event))
    }
}

impl From<QrCodeUpdatedEvent> for Event {
    fn from(event: QrCodeUpdatedEvent) -> Self {
        Self::QrCodeUpdated(Box::new(event))
    }
}

impl From<SaleCreatedEvent> for Event {
    fn from(event: SaleCreatedEvent) -> Self {
        Self::SaleCreated(Box::new(event))
    }
}

impl From<UnknownEvent> for Event {
    fn from(event: UnknownEvent) -> Self {
        Self::Unknown(Box::new(event))
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
