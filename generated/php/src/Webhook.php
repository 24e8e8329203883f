<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Canonicalizer;
use CodeQR\Webhooks\Internal\DeliveredForms;
use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Limit;
use CodeQR\Webhooks\Internal\Secrets;
use CodeQR\Webhooks\Internal\Signature;
use InvalidArgumentException;
use SensitiveParameter;
use stdClass;

/**
 * Receives webhooks: checks the signature of a body, and finds out which event it is.
 */
final class Webhook
{
    /** The header that bears the signature of a body. */
    public const SIGNATURE_HEADER = 'CodeQR-Signature';

    /** How many bytes a body may have where nothing else is said: 4 MiB. */
    public const MAX_BYTES = 4 * 1024 * 1024;

    /**
     * Receives a webhook: checks the signature first, and only then parses the body.
     *
     * @param string $body The body exactly as received.
     * @param ?string $signature The CodeQR-Signature header; null where there is none.
     * @param string|array<string>|false|null $secrets The webhook's signing secret, whsec_ prefix included, or several
     *     while one is being rotated. False, as getenv() gives it, and null are a secret that is missing.
     * @param int $maxBytes How many bytes the body may have.
     * @return Received What the request turned out to be, with the status to answer.
     * @throws InvalidArgumentException When the size is less than 1, or a secret is a configuration mistake, as for
     *     {@see self::verify()}.
     */
    public static function receive(
        #[SensitiveParameter] string $body,
        ?string $signature,
        #[SensitiveParameter] string|array|false|null $secrets,
        int $maxBytes = self::MAX_BYTES,
    ): Received {
        $secrets = Secrets::listOf($secrets);
        Limit::check($maxBytes);
        $reason = Signature::fault($signature);
        if ($reason !== null) {
            return new Received\Unverified($reason);
        }
        if (strlen($body) > $maxBytes) {
            return new Received\TooLarge($maxBytes);
        }
        if (!Signature::matches($body, (string) $signature, $secrets)) {
            return new Received\Unverified(Received\Reason::Mismatch);
        }
        try {
            $event = self::parse($body);
        } catch (InvalidWebhookException $invalid) {
            return new Received\Invalid($invalid);
        }
        return $event instanceof UnknownEvent ? new Received\Unknown($event) : new Received\Known($event);
    }

    /**
     * Finds out which event a webhook body is.
     *
     * Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
     *
     * @throws InvalidWebhookException When the body is no JSON, or not what its event's schema or the envelope's says.
     */
    public static function parse(#[SensitiveParameter] string $body): WebhookEvent
    {
        $name = null;
        try {
            $json = Json::decode($body);
            if ($json instanceof stdClass && is_string($json->event ?? null)) {
                $name = $json->event;
            }
            $form = DeliveredForms::BY_EVENT[$name] ?? null;
            if ($form !== null) {
                $json = Canonicalizer::canonicalize($json, $form);
            }
            $class = Catalogue::EVENTS[$name] ?? UnknownEvent::class;
            return $class::fromJson($json, $body);
        } catch (Fault $fault) {
            throw new InvalidWebhookException($name, [$fault->issue()], $body);
        }
    }

    /**
     * The signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.
     *
     * @throws InvalidArgumentException When the secret is a configuration mistake, as for {@see self::verify()}.
     */
    public static function sign(string $body, #[SensitiveParameter] string|false|null $secret): string
    {
        [$checked] = Secrets::listOf($secret);
        return Signature::of($body, $checked);
    }

    /**
     * Whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.
     *
     * The body must be exactly as received. Give several secrets while one is being rotated.
     *
     * @throws InvalidArgumentException When a secret is a configuration mistake, not a bad request: there is none, or
     *     one is empty, false or null, has white space at its beginning or end, is the text "undefined" or "null", or
     *     only the prefix whsec_.
     */
    public static function verify(
        string $body,
        ?string $signature,
        #[SensitiveParameter] string|false|null ...$secrets,
    ): bool {
        $checked = Secrets::listOf($secrets);
        return Signature::fault($signature) === null && Signature::matches($body, (string) $signature, $checked);
    }
}
