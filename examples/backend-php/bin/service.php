<?php
// The desk, by command: php bin/service.php list | review ID | accept ID | set RECORD PATH JSON
declare(strict_types=1);

require __DIR__ . '/../src/load.php';

use BonneFoi\{Clock, Json, Service, Store};

[, $act, $id, $path, $value] = $argv + [null, 'list', '', '', 'null'];
match ($act) {
    'review' => Service::review($id, Clock::now()),
    'accept' => Service::accept($id, Clock::now()),
    'set' => Service::change($id, $path, Json::stored($value), Clock::now()),
    default => array_map(
        static fn (object $row) => print("$row->id $row->phase\n"),
        Store::all("SELECT id, phase FROM corrections WHERE phase IN ('with_administration', 'closed') ORDER BY seq"),
    ),
};
