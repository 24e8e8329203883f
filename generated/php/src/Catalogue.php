<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

/** The events that this package knows. */
final class Catalogue
{
    /**
     * The class of each event, by its name.
     *
     * @var array<string, class-string<WebhookEvent>>
     */
    public const EVENTS = [
        'lead.created' => LeadCreatedEvent::class,
        'link.clicked' => LinkClickedEvent::class,
        'link.created' => LinkCreatedEvent::class,
        'link.deleted' => LinkDeletedEvent::class,
        'link.updated' => LinkUpdatedEvent::class,
        'page.created' => PageCreatedEvent::class,
        'page.deleted' => PageDeletedEvent::class,
        'page.updated' => PageUpdatedEvent::class,
        'page.visited' => PageVisitedEvent::class,
        'partner.enrolled' => PartnerEnrolledEvent::class,
        'qrcode.created' => QRCodeCreatedEvent::class,
        'qrcode.deleted' => QRCodeDeletedEvent::class,
        'qrcode.scanned' => QRCodeScannedEvent::class,
        'qrcode.updated' => QRCodeUpdatedEvent::class,
        'sale.created' => SaleCreatedEvent::class,
    ];
}
