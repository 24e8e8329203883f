<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use CodeQR\Webhooks\Internal\Visible;
use UnexpectedValueException;

/**
 * A body that is not a webhook event.
 *
 * The message is one short line with the event, the failing path, what was expected and what came.
 */
final class InvalidWebhookException extends UnexpectedValueException
{
    /** How many characters of the event's name, and of each name in the path, the message shows. */
    private const SHOWN = 60;

    /** How many names of the path the message shows. */
    private const SHOWN_NAMES = 20;

    /**
     * @param non-empty-list<Issue> $issues
     */
    public function __construct(
        /** The body's event, if there is one to read. */
        public readonly ?string $eventName,
        /** What is wrong: the first fault. */
        public readonly array $issues,
        /** The body exactly as it came. */
        public readonly string $raw,
    ) {
        [$issue] = $issues;
        $event = Visible::cut($eventName ?? 'webhook', self::SHOWN);
        parent::__construct(Visible::text("$event: " . self::place($issue->path) . " $issue->message"));
    }

    /**
     * What var_dump() and print_r() show: not the body, and no arguments of a stack trace.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return [
            'message' => $this->getMessage(),
            'eventName' => $this->eventName,
            'issues' => $this->issues,
            'place' => "{$this->getFile()}:{$this->getLine()}",
        ];
    }

    private static function place(string $path): string
    {
        $names = explode('/', $path, self::SHOWN_NAMES + 2);
        $cut = array_map(static fn (string $name): string => Visible::cut($name, self::SHOWN), $names);
        if (count($cut) > self::SHOWN_NAMES + 1) {
            $cut[self::SHOWN_NAMES + 1] = '…';
        }
        return $path === '' ? 'body' : implode('/', $cut);
    }
}
