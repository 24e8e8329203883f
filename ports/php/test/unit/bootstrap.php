<?php

declare(strict_types=1);

require __DIR__ . '/../../../../generated/php/autoload.php';
require 'Nyholm/Psr7/autoload.php';
