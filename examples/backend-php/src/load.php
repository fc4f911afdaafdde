<?php
// A class is in the file of its name: no Composer, no framework.
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/' . substr($class, strlen('BonneFoi\\')) . '.php';
    if (str_starts_with($class, 'BonneFoi\\') && is_file($file)) {
        require $file;
    }
});
