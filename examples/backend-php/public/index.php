<?php
// The one address of the service: a request comes in, the door judges it, the answer goes out.
declare(strict_types=1);

require __DIR__ . '/../src/load.php';

use BonneFoi\{Door, Request};

ignore_user_abort(true); // a cut connection does not stop an act half-way
ini_set('display_errors', '0');
set_error_handler(static fn (int $level, string $message) => throw new ErrorException($message, 0, $level));

Door::answer(Request::read())->send();
