// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use crate::events::Event;
use crate::testing::sample;
use crate::types::*;

impl LeadCreatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::LeadCreated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl LinkClickedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::LinkClicked(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl LinkCreatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::LinkCreated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl LinkDeletedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::LinkDeleted(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl LinkUpdatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::LinkUpdated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl PageCreatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::PageCreated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl PageDeletedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::PageDeleted(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl PageUpdatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::PageUpdated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl PageVisitedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::PageVisited(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl PartnerEnrolledEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::PartnerEnrolled(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl QrCodeCreatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::QrCodeCreated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl QrCodeDeletedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::QrCodeDeleted(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl QrCodeScannedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::QrCodeScanned(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl QrCodeUpdatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::QrCodeUpdated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}

impl SaleCreatedEvent {
    /// A fresh sample of the event, for tests, which may change it. Only with the feature `testing`.
    #[must_use]
    pub fn sample() -> Self {
        match sample(Self::NAME) {
            Some(Event::SaleCreated(event)) => *event,
            _ => unreachable!("a sample is of its own event"),
        }
    }
}
