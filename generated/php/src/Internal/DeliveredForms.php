<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks\Internal;

/**
 * How the delivered forms of events differ from the documented ones.
 *
 * @internal
 */
final class DeliveredForms
{
    public const BY_EVENT = [
        'lead.created' => [
            'properties' => [
                'data' => [
                    'names' => [
                        'click' => 'interaction',
                        'scan' => 'interaction',
                        'view' => 'interaction',
                    ],
                    'properties' => [
                        'interaction' => self::INTERACTION_WITH_ID,
                    ],
                ],
            ],
        ],
        'link.clicked' => [
            'properties' => [
                'data' => [
                    'names' => [
                        'click' => 'interaction',
                        'scan' => 'interaction',
                        'view' => 'interaction',
                    ],
                    'properties' => [
                        'interaction' => self::INTERACTION,
                    ],
                ],
            ],
        ],
        'link.created' => [
            'properties' => [
                'data' => self::LINK_WRAPPED,
            ],
        ],
        'link.deleted' => [
            'properties' => [
                'data' => self::LINK_WRAPPED,
            ],
        ],
        'link.updated' => [
            'properties' => [
                'data' => self::LINK_WRAPPED,
            ],
        ],
        'page.visited' => [
            'properties' => [
                'data' => [
                    'names' => [
                        'click' => 'interaction',
                        'scan' => 'interaction',
                        'view' => 'interaction',
                    ],
                    'properties' => [
                        'interaction' => self::INTERACTION,
                    ],
                ],
            ],
        ],
        'qrcode.scanned' => [
            'properties' => [
                'data' => [
                    'names' => [
                        'click' => 'interaction',
                        'scan' => 'interaction',
                        'view' => 'interaction',
                    ],
                    'properties' => [
                        'interaction' => self::INTERACTION,
                    ],
                ],
            ],
        ],
        'sale.created' => [
            'properties' => [
                'data' => [
                    'names' => [
                        'click' => 'interaction',
                        'scan' => 'interaction',
                        'view' => 'interaction',
                    ],
                    'properties' => [
                        'interaction' => self::INTERACTION_WITH_ID,
                        'sale' => self::SALE,
                    ],
                ],
            ],
        ],
    ];

    private const INTERACTION_WITH_ID = [
        'names' => [
            'click_id' => 'id',
        ],
        'values' => [
            'bot' => [
                [0, false],
                [1, true],
            ],
        ],
    ];

    private const INTERACTION = [
        'names' => [
            'click_id' => 'clickId',
        ],
        'values' => [
            'bot' => [
                [0, false],
                [1, true],
            ],
        ],
    ];

    private const LINK_WRAPPED = [
        'wrapper' => [
            'name' => 'link',
            'required' => [
                'id' => true,
                'domain' => true,
                'key' => true,
                'url' => true,
                'trackConversion' => true,
                'archived' => true,
                'expiredUrl' => true,
                'password' => true,
                'proxy' => true,
                'title' => true,
                'description' => true,
                'image' => true,
                'video' => true,
                'rewrite' => true,
                'doIndex' => true,
                'ios' => true,
                'android' => true,
                'geo' => true,
                'publicStats' => true,
                'comments' => true,
                'shortLink' => true,
                'qrCode' => true,
                'utm_source' => true,
                'utm_medium' => true,
                'utm_campaign' => true,
                'utm_term' => true,
                'utm_content' => true,
                'projectId' => true,
                'clicks' => true,
                'leads' => true,
                'sales' => true,
                'saleAmount' => true,
                'createdAt' => true,
                'updatedAt' => true,
            ],
            'properties' => [
                'id' => true,
                'domain' => true,
                'key' => true,
                'externalId' => true,
                'url' => true,
                'trackConversion' => true,
                'archived' => true,
                'expiresAt' => true,
                'expiredUrl' => true,
                'password' => true,
                'proxy' => true,
                'title' => true,
                'description' => true,
                'image' => true,
                'video' => true,
                'rewrite' => true,
                'doIndex' => true,
                'ios' => true,
                'android' => true,
                'geo' => true,
                'publicStats' => true,
                'tagId' => true,
                'tags' => true,
                'comments' => true,
                'shortLink' => true,
                'qrCode' => true,
                'utm_source' => true,
                'utm_medium' => true,
                'utm_campaign' => true,
                'utm_term' => true,
                'utm_content' => true,
                'userId' => true,
                'projectId' => true,
                'clicks' => true,
                'lastClicked' => true,
                'leads' => true,
                'sales' => true,
                'saleAmount' => true,
                'createdAt' => true,
                'updatedAt' => true,
                'flexible' => true,
                'rules' => true,
                'folderId' => true,
                'notificationToken' => true,
                'preRedirection' => true,
                'pageId' => true,
                'pageUrl' => true,
                'isFormMandatory' => true,
                'filled' => true,
                'useAsTemplate' => true,
            ],
        ],
    ];

    private const SALE = [
        'names' => [
            'payment_processor' => 'paymentProcessor',
            'invoice_id' => 'invoiceId',
        ],
    ];
}
