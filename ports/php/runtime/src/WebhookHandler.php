<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use Closure;
use CodeQR\Webhooks\Internal\Limit;
use CodeQR\Webhooks\Internal\Secrets;
use CodeQR\Webhooks\Internal\Signature;
use SensitiveParameter;
use Throwable;

/**
 * Answers the requests of webhooks: it checks the method and the header, reads no more than allowed, receives, and
 * hands each event to a function.
 */
final class WebhookHandler
{
    private readonly Closure $onEvent;
    private readonly Closure $onInvalid;
    private readonly Closure $onError;

    /**
     * Never throws: a secret or a size that is a configuration mistake is an error of each request.
     *
     * @param string|array<string>|false|null $secrets The webhook's signing secret, whsec_ prefix included, or several
     *     while one is being rotated. False, as getenv() gives it, and null are a secret that is missing.
     * @param callable(WebhookEvent): mixed $onEvent What to do with an event, an UnknownEvent among them.
     * @param callable(InvalidWebhookException): mixed $onInvalid What to do with a body that CodeQR signed but that is
     *     no event: keep it, and report it.
     * @param int $maxBytes How many bytes a body may have.
     * @param (callable(Throwable): mixed)|null $onError What to do with anything that the functions throw, and with a
     *     configuration mistake. Left out, a line is written with error_log().
     */
    public function __construct(
        #[SensitiveParameter] private readonly string|array|false|null $secrets,
        callable $onEvent,
        callable $onInvalid,
        private readonly int $maxBytes = Webhook::MAX_BYTES,
        ?callable $onError = null,
    ) {
        $this->onEvent = Closure::fromCallable($onEvent);
        $this->onInvalid = Closure::fromCallable($onInvalid);
        $this->onError = Closure::fromCallable($onError ?? self::log(...));
    }

    /**
     * Answers the request that PHP is running for: reads it from $_SERVER and php://input, and sets the status.
     *
     * @return int The status.
     */
    public function handleGlobals(): int
    {
        $signature = $_SERVER['HTTP_CODEQR_SIGNATURE'] ?? null;
        $status = $this->respond($_SERVER['REQUEST_METHOD'] ?? '', $signature, self::readInput(...));
        http_response_code($status);
        if ($status === 405) {
            header('Allow: POST');
        }
        return $status;
    }

    /**
     * Answers a request of any server.
     *
     * @param string $method The HTTP method.
     * @param ?string $signature The CodeQR-Signature header; null where there is none.
     * @param callable(int): ?string $read Reads the body. It gets the number of bytes that are allowed, and gives null
     *     where there are more. It is called only when the header has the form of a signature.
     * @return int The status to answer. With 405, the header Allow must be POST.
     */
    public function respond(string $method, ?string $signature, callable $read): int
    {
        if ($method !== 'POST') {
            return 405;
        }
        try {
            $received = $this->receive($signature, $read);
            if ($received instanceof Received\Known || $received instanceof Received\Unknown) {
                ($this->onEvent)($received->event);
            } elseif ($received instanceof Received\Invalid) {
                ($this->onInvalid)($received->error);
            }
            return $received->status;
        } catch (Throwable $error) {
            $this->report($error);
            return 500;
        }
    }

    /**
     * What var_dump() and print_r() show: not the secrets.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return ['maxBytes' => $this->maxBytes];
    }

    /** @param callable(int): ?string $read */
    private function receive(?string $signature, callable $read): Received
    {
        $secrets = Secrets::listOf($this->secrets);
        Limit::check($this->maxBytes);
        $reason = Signature::fault($signature);
        if ($reason !== null) {
            return new Received\Unverified($reason);
        }
        $body = $read($this->maxBytes);
        return $body === null
            ? new Received\TooLarge($this->maxBytes)
            : Webhook::receive($body, $signature, $secrets, $this->maxBytes);
    }

    /** Tells of an error. Of a function for errors that fails itself, both are logged. */
    private function report(Throwable $error): void
    {
        try {
            ($this->onError)($error);
        } catch (Throwable $failure) {
            self::log($failure);
            self::log($error);
        }
    }

    /** Writes an error to the log, without its stack trace: that would show the beginning of arguments. */
    private static function log(Throwable $error): void
    {
        $place = "{$error->getFile()}:{$error->getLine()}";
        error_log('A CodeQR webhook could not be handled: ' . $error::class . ": {$error->getMessage()} in $place");
    }

    /** The body of the request that PHP is running for; null where it has more bytes than allowed. */
    private static function readInput(int $maxBytes): ?string
    {
        // PHP passes over a body that is longer than post_max_size: only the header tells of it.
        if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > $maxBytes) {
            return null;
        }
        $body = (string) file_get_contents('php://input', length: min($maxBytes, PHP_INT_MAX - 1) + 1);
        return strlen($body) > $maxBytes ? null : $body;
    }
}
