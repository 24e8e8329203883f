<?php

/**
 * The interface of PSR-15 that the package psr/http-server-handler has: https://www.php-fig.org/psr/psr-15/.
 */

declare(strict_types=1);

namespace Psr\Http\Server;

use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;

interface RequestHandlerInterface
{
    public function handle(ServerRequestInterface $request): ResponseInterface;
}
