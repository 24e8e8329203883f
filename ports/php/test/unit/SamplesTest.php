<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Tests;

use CodeQR\Webhooks\Catalogue;
use CodeQR\Webhooks\InvalidWebhookException;
use CodeQR\Webhooks\LinkClickedEvent;
use CodeQR\Webhooks\Testing\Absent;
use CodeQR\Webhooks\Testing\Samples;
use CodeQR\Webhooks\UnknownEvent;
use CodeQR\Webhooks\Webhook;
use DateTimeImmutable;
use InvalidArgumentException;
use PHPUnit\Framework\TestCase;

final class SamplesTest extends TestCase
{
    public function testHasEveryEvent(): void
    {
        foreach (Catalogue::EVENTS as $class) {
            self::assertInstanceOf($class, Samples::event($class));
        }
    }

    public function testMergesChanges(): void
    {
        $event = Samples::event(LinkClickedEvent::class, [
            'createdAt' => new DateTimeImmutable('2030-01-02T03:04:05+01:00'),
            'data' => ['link' => ['clicks' => 12, 'tags' => [], 'externalId' => Absent::Property, 'new' => ['a' => 1]]],
        ]);
        $link = $event->data->link;
        self::assertSame('2030-01-02T02:04:05.000Z', $event->jsonSerialize()->createdAt);
        self::assertSame([12, [], null, '79ys3WA'], [$link->clicks, $link->tags, $link->externalId, $link->key]);
        self::assertFalse(property_exists($link->jsonSerialize(), 'externalId'));
        self::assertSame(1, $link->extra['new']->a);
        self::assertSame(11, Samples::event(LinkClickedEvent::class)->data->link->clicks);
    }

    public function testRefusesChangesThatMakeNoEvent(): void
    {
        $this->expectException(InvalidWebhookException::class);
        $this->expectExceptionMessage('/data/link/clicks must be an integer');
        Samples::event(LinkClickedEvent::class, ['data' => ['link' => ['clicks' => 'many']]]);
    }

    public function testMakesAnUnknownEvent(): void
    {
        $event = Samples::unknownEvent('link.shared', ['data' => ['by' => 'me']]);
        self::assertSame(['link.shared', 'me'], [$event->event, $event->data->by]);
    }

    public function testRefusesAnUnknownEventThatIsKnown(): void
    {
        $this->expectException(InvalidArgumentException::class);
        Samples::unknownEvent('link.clicked');
    }

    public function testRefusesAClassThatIsNoEventOfTheCatalogue(): void
    {
        $this->expectException(InvalidArgumentException::class);
        Samples::event(UnknownEvent::class);
    }

    public function testSignsABodyAsItIs(): void
    {
        $request = Samples::signedRequest('{ }', 'whsec_0123456789abcdef');
        self::assertSame('{ }', $request->body);
        self::assertTrue(Webhook::verify('{ }', $request->signature, 'whsec_0123456789abcdef'));
    }

    public function testIsNotLoadedByReceivers(): void
    {
        $code = 'require $argv[1]; CodeQR\Webhooks\Webhook::receive("{}", null, "whsec_0");'
            . ' echo implode("\n", get_included_files());';
        $autoload = __DIR__ . '/../../../../generated/php/autoload.php';
        exec(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-r', $code, $autoload])), $files);
        self::assertNotSame([], $files);
        self::assertSame([], preg_grep('~/Testing/|/Psr/~', $files));
    }
}
