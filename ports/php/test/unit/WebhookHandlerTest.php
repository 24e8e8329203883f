<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Tests;

use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\LinkClickedEvent;
use CodeQR\Webhooks\Testing\Samples;
use CodeQR\Webhooks\Testing\SignedRequest;
use CodeQR\Webhooks\WebhookEvent;
use CodeQR\Webhooks\WebhookHandler;
use LogicException;
use PHPUnit\Framework\TestCase;
use RuntimeException;

final class WebhookHandlerTest extends TestCase
{
    private const SECRET = 'whsec_0123456789abcdef';

    /** @var list<string> What the functions were called with. */
    private array $calls = [];

    private string $log;
    private string $logBefore;

    protected function setUp(): void
    {
        $this->log = (string) tempnam(sys_get_temp_dir(), 'log');
        $this->logBefore = (string) ini_set('error_log', $this->log);
    }

    protected function tearDown(): void
    {
        ini_set('error_log', $this->logBefore);
        unlink($this->log);
    }

    public function testHandsEventsAndInvalidBodiesToTheirFunctions(): void
    {
        self::assertSame(200, $this->post($this->signed(Samples::event(LinkClickedEvent::class))));
        self::assertSame(202, $this->post($this->signed(Samples::unknownEvent('link.shared'))));
        self::assertSame(202, $this->post($this->signed('{}')));
        self::assertSame(['event link.clicked', 'event link.shared', 'invalid webhook: /id is missing'], $this->calls);
    }

    public function testReadsNothingWithoutASignature(): void
    {
        $read = static fn (): string => throw new LogicException('It was read.');
        self::assertSame(401, $this->handler()->respond('POST', null, $read));
        self::assertSame(401, $this->handler()->respond('POST', 'sha256=0', $read));
        self::assertSame(405, $this->handler()->respond('GET', str_repeat('0', 64), $read));
        self::assertSame('', $this->logged());
    }

    public function testTellsTheReaderHowMuchIsAllowed(): void
    {
        $read = static function (int $most): ?string {
            self::assertSame(10, $most);
            return null;
        };
        self::assertSame(413, $this->handler(maxBytes: 10)->respond('POST', str_repeat('0', 64), $read));
    }

    /** @dataProvider mistakes */
    public function testAnswers500ToAMistakeAndLogsIt(array $arguments, string $message): void
    {
        $request = $this->signed(Samples::unknownEvent());
        self::assertSame(500, $this->post($request, $this->handler(...$arguments)));
        self::assertStringContainsString($message, $this->logged());
        self::assertStringNotContainsString('whsec_0', $this->logged());
    }

    /** @return array<string, array{array<string, mixed>, string}> */
    public static function mistakes(): array
    {
        $fails = static fn () => throw new RuntimeException('No database');
        return [
            'an unset secret' => [['secrets' => false], 'secret is missing or empty'],
            'a secret with a line end' => [['secrets' => 'whsec_0123' . "\n"], 'ends with white space'],
            'no bytes allowed' => [['maxBytes' => 0], 'at least 1 byte, got 0'],
            'a function that throws' => [['onEvent' => $fails], 'RuntimeException: No database in'],
            'a function for errors that throws' => [['secrets' => null, 'onError' => $fails], 'No database'],
        ];
    }

    public function testTellsTheFunctionForErrors(): void
    {
        $seen = null;
        $onError = static function (\Throwable $error) use (&$seen): void {
            $seen = $error->getMessage();
        };
        $onEvent = static fn () => throw new RuntimeException('No database');
        $handler = $this->handler(onEvent: $onEvent, onError: $onError);
        self::assertSame(500, $this->post($this->signed(Samples::unknownEvent()), $handler));
        self::assertSame('No database', $seen);
        self::assertSame('', $this->logged());
    }

    public function testDoesNotShowItsSecrets(): void
    {
        self::assertStringNotContainsString(self::SECRET, print_r($this->handler(), true));
    }

    private function handler(mixed ...$arguments): WebhookHandler
    {
        return new WebhookHandler(...$arguments + [
            'secrets' => self::SECRET,
            'onEvent' => fn (WebhookEvent $event) => $this->calls[] = "event $event->event",
            'onInvalid' => fn (InvalidWebhookException $error) => $this->calls[] = "invalid {$error->getMessage()}",
        ]);
    }

    private function signed(WebhookEvent|string $event): SignedRequest
    {
        return Samples::signedRequest($event, self::SECRET);
    }

    private function post(SignedRequest $request, ?WebhookHandler $handler = null): int
    {
        return ($handler ?? $this->handler())->respond('POST', $request->signature, static fn () => $request->body);
    }

    private function logged(): string
    {
        return (string) file_get_contents($this->log);
    }
}
