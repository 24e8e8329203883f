<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Tests;

use CodeQR\Webhooks\LinkClickedEvent;
use CodeQR\Webhooks\Received\Invalid;
use CodeQR\Webhooks\Received\Known;
use CodeQR\Webhooks\Received\Unknown;
use CodeQR\Webhooks\Testing\Samples;
use CodeQR\Webhooks\Webhook;
use InvalidArgumentException;
use PHPUnit\Framework\TestCase;
use TypeError;

final class WebhookTest extends TestCase
{
    private const SECRET = 'whsec_0123456789abcdef';

    public function testGivesWhatWasReceived(): void
    {
        [$known, $unknown, $invalid] = array_map(
            static function (mixed $event): mixed {
                $request = Samples::signedRequest($event, self::SECRET);
                return Webhook::receive($request->body, $request->signature, self::SECRET);
            },
            [Samples::event(LinkClickedEvent::class), Samples::unknownEvent('link.shared'), '{}'],
        );
        self::assertInstanceOf(Known::class, $known);
        self::assertInstanceOf(LinkClickedEvent::class, $known->event);
        self::assertInstanceOf(Unknown::class, $unknown);
        self::assertSame('link.shared', $unknown->event->event);
        self::assertInstanceOf(Invalid::class, $invalid);
        self::assertSame('/id', $invalid->error->issues[0]->path);
    }

    /**
     * @dataProvider missingSecrets
     * @param string|array<mixed>|false|null $secrets
     */
    public function testRefusesASecretThatIsNotSet(string|array|false|null $secrets, string $fault): void
    {
        $this->expectException(InvalidArgumentException::class);
        $this->expectExceptionMessage("signing secret $fault");
        Webhook::receive('{}', null, $secrets);
    }

    /** @return array<string, array{mixed, string}> */
    public static function missingSecrets(): array
    {
        return [
            'getenv() of no variable' => [getenv('CODEQR_WEBHOOK_SECRET_THAT_IS_NOT_SET'), 'is missing'],
            'null' => [null, 'is missing'],
            'no text' => [explode(',', ''), 'is missing'],
            'none' => [[], 'is missing'],
            'null after a good one' => [[self::SECRET, null], 'is missing'],
            'no text at all' => [[self::SECRET, 1], 'must be a string, got int'],
        ];
    }

    public function testRefusesToSignWithoutASecret(): void
    {
        $this->expectException(InvalidArgumentException::class);
        Webhook::sign('{}', false);
    }

    public function testRefusesToVerifyWithoutASecret(): void
    {
        $this->expectException(InvalidArgumentException::class);
        Webhook::verify('{}', null, false);
    }

    public function testRefusesABodyThatIsNoText(): void
    {
        $this->expectException(TypeError::class);
        Webhook::parse(['event' => 'link.clicked']);
    }
}
