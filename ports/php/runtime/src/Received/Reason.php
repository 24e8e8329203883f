<?php

declare(strict_types=1);

namespace CodeQR\Webhooks\Received;

/**
 * Why a request is not verified.
 */
enum Reason: string
{
    /** There is no CodeQR-Signature header. */
    case Missing = 'missing';

    /** The header is not 64 hexadecimal digits. */
    case Malformed = 'malformed';

    /** The header is not the signature of this body by one of the secrets. */
    case Mismatch = 'mismatch';
}
