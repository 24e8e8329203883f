<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Testing;

/**
 * A property that is not there.
 */
enum Absent
{
    /** As the value of a change to a sample, it removes the property. */
    case Property;
}
