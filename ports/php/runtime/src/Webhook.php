<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Canonicalizer;
use CodeQR\Webhooks\Internal\DeliveredForms;
use CodeQR\Webhooks\Internal\Fault;
use CodeQR\Webhooks\Internal\Json;
use CodeQR\Webhooks\Internal\Secrets;
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

    /**
     * Finds out which event a webhook body is.
     *
     * Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
     *
     * @throws InvalidWebhookException When the body is no JSON, or not what its event's schema or the envelope's says.
     */
    public static function parse(string $body): WebhookEvent
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
    public static function sign(string $body, #[SensitiveParameter] string $secret): string
    {
        Secrets::check([$secret]);
        return hash_hmac('sha256', $body, $secret);
    }

    /**
     * Whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.
     *
     * The body must be exactly as received. Give several secrets while one is being rotated.
     *
     * @throws InvalidArgumentException When a secret is a configuration mistake, not a bad request: there is none, or
     *     one is empty, has white space at its beginning or end, is the text "undefined" or "null", or only the prefix
     *     whsec_.
     */
    public static function verify(string $body, ?string $signature, #[SensitiveParameter] string ...$secrets): bool
    {
        Secrets::check($secrets);
        if ($signature === null || preg_match('/^[0-9a-f]{64}$/Di', $signature) !== 1) {
            return false;
        }
        foreach ($secrets as $secret) {
            if (hash_equals(hash_hmac('sha256', $body, $secret), strtolower($signature))) {
                return true;
            }
        }
        return false;
    }
}
