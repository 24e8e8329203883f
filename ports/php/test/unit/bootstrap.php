<?php

declare(strict_types=1);

require __DIR__ . '/../../../../generated/php/autoload.php';
// PSR-7 and PSR-17, from Debian's package php-nyholm-psr7. It has no PSR-15.
require 'Nyholm/Psr7/autoload.php';
require __DIR__ . '/psr-15.php';
