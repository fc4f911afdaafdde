<?php
// How often one person may ask: a fixed window of a minute, in a file of its own that may be lost.
declare(strict_types=1);

namespace BonneFoi;

final class Rate
{
    public static function count(string $person): void
    {
        $most = Settings::ratePerMinute();
        // Nobody is named for public operations: one bucket for each caller, by a digest that is not kept beyond a minute.
        $who = $person !== '' ? $person : hash('sha256', $_SERVER['REMOTE_ADDR'] ?? '');
        $window = intdiv(time(), 60);
        Store::db(); // makes the folder
        $db = new \PDO('sqlite:' . Settings::dataDir() . '/rate.sqlite', options: [\PDO::ATTR_TIMEOUT => 10]);
        $db->exec('PRAGMA synchronous = OFF');
        $db->exec('CREATE TABLE IF NOT EXISTS asked (who TEXT, minute INTEGER, times INTEGER, PRIMARY KEY (who, minute))');
        $db->exec('DELETE FROM asked WHERE minute < ' . ($window - 1));
        $count = $db->prepare('INSERT INTO asked VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times');
        $count->execute([$who, $window]);
        $left = $most - (int) $count->fetchColumn();
        $wait = 60 - time() % 60;
        header("RateLimit-Policy: \"default\";q=$most;w=60");
        header('RateLimit: "default";r=' . max(0, $left) . ";t=$wait");
        if ($left < 0) {
            throw new Problem('rate-limited', headers: ['Retry-After' => (string) $wait]);
        }
    }
}
