<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Tests;

use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\LinkClickedEvent;
use CodeQR\Webhooks\Testing\Samples;
use CodeQR\Webhooks\Webhook;
use PHPUnit\Framework\TestCase;
use SensitiveParameterValue;

/** What becomes of an event in var_dump(), print_r(), json_encode(), serialize() and foreach. */
final class DebugTest extends TestCase
{
    public function testShowsAnEventWithoutItsRawBody(): void
    {
        $event = Webhook::parse(json_encode(Samples::event(LinkClickedEvent::class)) . '      ');
        ob_start();
        var_dump($event);
        foreach ([print_r($event, true), (string) ob_get_clean()] as $shown) {
            self::assertStringContainsString('79ys3WA', $shown);
            self::assertStringNotContainsString($event->raw, $shown);
            self::assertStringNotContainsString('      "', $shown);
            self::assertLessThan(5000, strlen($shown));
        }
    }

    public function testComesOutOfAQueueAsItWent(): void
    {
        $event = Samples::event(LinkClickedEvent::class, ['createdAt' => '2030-01-02T03:04:05+01:00', 'new' => 1]);
        self::assertEquals($event, unserialize(serialize($event)));
        self::assertSame(json_encode($event), json_encode(unserialize(serialize($event))));
    }

    public function testShowsAnErrorWithoutTheRawBody(): void
    {
        $error = self::errorOf('{"id": "one that is not to be shown"}');
        self::assertStringNotContainsString('not to be shown', print_r($error, true) . $error);
        self::assertStringContainsString('webhook: /event is missing', print_r($error, true));
    }

    public function testShowsARequestWithoutItsBody(): void
    {
        $request = Samples::signedRequest('{"id": "not to be shown"}', 'whsec_5ecret');
        $received = Webhook::receive($request->body, $request->signature, 'whsec_5ecret');
        self::assertDoesNotMatchRegularExpression('/not to be shown|5ecret/', print_r([$request, $received], true));
    }

    /** The stack trace is what loggers write whole. Before PHP 8.2, it has the arguments. */
    public function testKeepsTheBodyOutOfStackTraces(): void
    {
        $before = ini_set('zend.exception_ignore_args', '0');
        $error = self::errorOf('{"id": "one that is not to be shown"}');
        ini_set('zend.exception_ignore_args', (string) $before);
        self::assertInstanceOf(SensitiveParameterValue::class, $error->getTrace()[0]['args'][0]);
    }

    public function testEncodesWhatIsNestedAsDeepAsItMayBe(): void
    {
        $deep = json_decode(str_repeat('[', 126) . str_repeat(']', 126), false);
        $body = json_encode(Samples::unknownEvent('link.shared', ['data' => ['id' => 1]]));
        $body = str_replace('{"id":1}', '{"id":' . json_encode($deep) . '}', $body);
        self::assertJsonStringEqualsJsonString($body, json_encode(Webhook::parse($body), JSON_THROW_ON_ERROR));
    }

    /** @dataProvider infinities */
    public function testRefusesANumberThatHasNoJson(string $number): void
    {
        $error = self::errorOf(str_replace('{}', "{\"id\": $number}", json_encode(Samples::unknownEvent())));
        self::assertSame('json', $error->issues[0]->keyword);
    }

    /** @return array<string, array{string}> */
    public static function infinities(): array
    {
        return [
            'a long exponent' => ['1e400'],
            'zeros before the exponent' => ['-1e0000400'],
            'many digits' => [str_repeat('9', 310)],
            'many digits and a short exponent' => [str_repeat('9', 250) . 'e99'],
        ];
    }

    public function testHasIntKeysForNamesThatAreNumbers(): void
    {
        $changes = ['0' => 'a', 'x' => 'b', 'data' => ['1' => 'c'], '7' => 'd'];
        $event = Samples::event(LinkClickedEvent::class, $changes);
        self::assertSame([0, 'x', 7], array_keys($event->extra));
        self::assertSame([1 => 'c'], $event->data->extra);
        self::assertStringContainsString('"7":"d"', (string) json_encode($event));
    }

    private static function errorOf(string $body): InvalidWebhookException
    {
        try {
            Webhook::parse($body);
        } catch (InvalidWebhookException $error) {
            return $error;
        }
        self::fail('It is valid.');
    }
}
