<?php
// The sample people of data/people.json, planted once in an empty database.
declare(strict_types=1);

namespace BonneFoi;

final class Seed
{
    public static function plant(): void
    {
        $now = Clock::now();
        Store::run("INSERT INTO meta VALUES ('secret', ?)", [bin2hex(random_bytes(32))]);
        foreach (Settings::data('people')->people as $person => $sample) {
            foreach (array_reverse($sample->records) as $record) {
                self::record((string) $person, $record, $now);
            }
        }
    }

    private static function record(string $person, object $sample, string $now): void
    {
        // {1}, {2}… stand for the items of groups: their real identifiers are made here.
        $text = preg_replace_callback('~\{\d\}~', static function (array $found): string {
            static $made = [];
            return $made[$found[0]] ??= Store::newId('it');
        }, Json::write($sample));
        $sample = Json::stored($text);
        $id = Store::newId('rec');
        Records::plant($id, $person, $sample, $now);
        foreach (array_reverse($sample->invitations) as $invitation) {
            Invitations::plant($person, $id, $sample->procedure, $invitation, $now);
        }
    }
}
