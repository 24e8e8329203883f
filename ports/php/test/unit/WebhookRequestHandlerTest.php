<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Tests;

use CodeQR\Webhooks\LinkClickedEvent;
use CodeQR\Webhooks\Psr\WebhookRequestHandler;
use CodeQR\Webhooks\Testing\Samples;
use CodeQR\Webhooks\Webhook;
use CodeQR\Webhooks\WebhookEvent;
use CodeQR\Webhooks\WebhookHandler;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\ServerRequest;
use PHPUnit\Framework\TestCase;
use Psr\Http\Message\ResponseInterface;

final class WebhookRequestHandlerTest extends TestCase
{
    private const SECRET = 'whsec_0123456789abcdef';
    private const MAX_BYTES = 200000;

    /** @var list<WebhookEvent> */
    private array $events = [];

    public function testHandsOnAnEvent(): void
    {
        $request = Samples::signedRequest(Samples::event(LinkClickedEvent::class), self::SECRET);
        self::assertSame(200, $this->answer($request->body, $request->signature)->getStatusCode());
        self::assertInstanceOf(LinkClickedEvent::class, $this->events[0]);
    }

    public function testReadsABodyFromItsBeginning(): void
    {
        $signed = Samples::signedRequest(Samples::event(LinkClickedEvent::class), self::SECRET);
        $request = self::request('POST', $signed->body, $signed->signature);
        $request->getBody()->getContents();
        self::assertSame(200, $this->handler()->handle($request)->getStatusCode());
    }

    public function testReadsALongBodyFromAPipe(): void
    {
        $body = json_encode(Samples::event(LinkClickedEvent::class)) . str_repeat(' ', 150000);
        $file = tempnam(sys_get_temp_dir(), 'body');
        file_put_contents($file, $body);
        $pipe = popen("head -c 100000 $file; sleep 0.1; tail -c +100001 $file", 'r');
        self::assertSame(200, $this->answer($pipe, Webhook::sign($body, self::SECRET))->getStatusCode());
        unlink($file);
    }

    public function testReadsNoMoreThanAllowed(): void
    {
        $endless = popen('yes 2>&-', 'r');
        self::assertSame(413, $this->answer($endless, str_repeat('0', 64))->getStatusCode());
    }

    public function testAnswersWhatIsNotSigned(): void
    {
        self::assertSame(401, $this->answer('{}', null)->getStatusCode());
        self::assertSame(401, $this->answer('{}', str_repeat('0', 64))->getStatusCode());
    }

    public function testTakesPostOnly(): void
    {
        $response = $this->handler()->handle(self::request('GET', '', null));
        self::assertSame(405, $response->getStatusCode());
        self::assertSame('POST', $response->getHeaderLine('Allow'));
    }

    private function handler(): WebhookRequestHandler
    {
        $handler = new WebhookHandler(
            secrets: self::SECRET,
            onEvent: fn (WebhookEvent $event) => $this->events[] = $event,
            onInvalid: static fn () => self::fail('It is valid.'),
            maxBytes: self::MAX_BYTES,
        );
        return new WebhookRequestHandler($handler, new Psr17Factory());
    }

    /** @param string|resource $body */
    private function answer(mixed $body, ?string $signature): ResponseInterface
    {
        return $this->handler()->handle(self::request('POST', $body, $signature));
    }

    /** @param string|resource $body */
    private static function request(string $method, mixed $body, ?string $signature): ServerRequest
    {
        $headers = $signature === null ? [] : [Webhook::SIGNATURE_HEADER => $signature];
        return new ServerRequest($method, '/webhooks', $headers, $body);
    }
}
