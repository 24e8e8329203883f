<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Psr;

use CodeQR\Webhooks\Webhook;
use CodeQR\Webhooks\WebhookHandler;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Message\StreamInterface;
use Psr\Http\Server\RequestHandlerInterface;

/**
 * A WebhookHandler for frameworks that speak PSR-15. It needs psr/http-server-handler and psr/http-factory, which this
 * package does not install.
 */
final class WebhookRequestHandler implements RequestHandlerInterface
{
    /** How many bytes are read at a time. */
    private const CHUNK = 65536;

    public function __construct(
        private readonly WebhookHandler $handler,
        private readonly ResponseFactoryInterface $responses,
    ) {
    }

    /** Answers a request, with an empty body. */
    public function handle(ServerRequestInterface $request): ResponseInterface
    {
        $name = Webhook::SIGNATURE_HEADER;
        $status = $this->handler->respond(
            $request->getMethod(),
            $request->hasHeader($name) ? $request->getHeaderLine($name) : null,
            static fn (int $maxBytes): ?string => self::read($request->getBody(), $maxBytes),
        );
        $response = $this->responses->createResponse($status);
        return $status === 405 ? $response->withHeader('Allow', 'POST') : $response;
    }

    /** A body, from its beginning; null where it has more bytes than allowed. */
    private static function read(StreamInterface $stream, int $maxBytes): ?string
    {
        // Something in front may have read it.
        if ($stream->isSeekable()) {
            $stream->rewind();
        }
        $body = '';
        while (!$stream->eof()) {
            $chunk = $stream->read(self::CHUNK);
            if ($chunk === '') {
                break;
            }
            $body .= $chunk;
            if (strlen($body) > $maxBytes) {
                return null;
            }
        }
        return $body;
    }
}
