<?php

declare(strict_types=1);

namespace CodeQR\Webhooks;

use UnexpectedValueException;

/**
 * A body that is no webhook event.
 *
 * The message is one line with the event, the failing path, what was expected and what came.
 */
final class InvalidWebhookException extends UnexpectedValueException
{
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
        $path = $issue->path === '' ? 'body' : $issue->path;
        parent::__construct(($eventName ?? 'webhook') . ": $path $issue->message");
    }
}
