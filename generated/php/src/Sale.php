<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Value;
use JsonSerializable;
use stdClass;

use function array_diff_key;
use function array_key_exists;
use function array_keys;
use function is_int;
use function is_string;

/** A purchase that a customer made, usually after an interaction. */
final class Sale implements JsonSerializable
{
    /** Known values of `paymentProcessor`. There may be others. */
    public const PAYMENT_PROCESSOR_STRIPE = 'stripe';
    public const PAYMENT_PROCESSOR_SHOPIFY = 'shopify';
    public const PAYMENT_PROCESSOR_POLAR = 'polar';
    public const PAYMENT_PROCESSOR_PADDLE = 'paddle';
    public const PAYMENT_PROCESSOR_REVENUECAT = 'revenuecat';
    public const PAYMENT_PROCESSOR_CUSTOM = 'custom';
    public const PAYMENT_PROCESSOR_MANUAL = 'manual';

    private const NAMES = [
        'amount' => true,
        'currency' => true,
        'paymentProcessor' => true,
        'invoiceId' => true,
    ];

    private const REQUIRED = [
        'amount' => true,
        'currency' => true,
    ];

    public function __construct(
        /** Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen. */
        public readonly int $amount,
        /** ISO 4217 code of the currency. Documented in lower case; compare without regard to case. */
        public readonly string $currency,
        /** The processor that took the payment. */
        public readonly ?string $paymentProcessor = null,
        /** Identifier of the invoice at the payment processor; null when there is none. Opaque. */
        public readonly ?string $invoiceId = null,
        /**
         * JSON names of the properties that are null: an optional property that is null but not listed here is absent.
         *
         * @var list<string>
         */
        public readonly array $nulls = [],
        /**
         * What the catalogue does not know, as json_decode() gives it. A name such as "0" is an int here.
         *
         * @var array<array-key, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object; the path is its place in the body.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json, string $path): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json, $path);
        Fault::throwIfMissing(self::REQUIRED, $o, $path);
        return new self(
            amount: is_int($v = Value::integer($o['amount'])) ? $v : throw Fault::in($o, 'amount', 'an integer', $path),
            currency: is_string($v = $o['currency']) ? $v : throw Fault::in($o, 'currency', 'a string', $path),
            paymentProcessor: is_string($v = $o['paymentProcessor'] ?? null)
                || !array_key_exists('paymentProcessor', $o)
                ? $v
                : throw Fault::in($o, 'paymentProcessor', 'a string', $path),
            invoiceId: is_string($v = $o['invoiceId'] ?? null) || $v === null
                ? $v
                : throw Fault::in($o, 'invoiceId', 'a string or null', $path),
            nulls: array_keys($o, null, true),
            extra: array_diff_key($o, self::NAMES),
        );
    }

    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, [
            'amount' => $this->amount,
            'currency' => $this->currency,
        ], [
            'paymentProcessor' => $this->paymentProcessor,
            'invoiceId' => $this->invoiceId,
        ], $this->nulls);
    }
}
