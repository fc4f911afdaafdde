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
            self::invitation($person, $id, $sample->procedure, $invitation, $now);
        }
    }

    private static function invitation(string $person, string $record, string $procedure, object $sample, string $now): void
    {
        $invitedAt = Clock::plusSeconds($now, -86400 * $sample->invitedDaysAgo);
        $isCancelled = $sample->cancelled ?? false;
        $invitation = (object) [
            'id' => Store::newId('inv'),
            'status' => $isCancelled ? 'cancelled' : 'open',
            'title' => $sample->title,
            'reason' => $sample->reason,
            'procedure' => $procedure,
            'recordId' => $record,
            'paths' => $sample->paths,
            'invitedAt' => $invitedAt,
            'timeLimit' => $sample->timeLimit,
            'deadline' => Clock::plus(Clock::day($invitedAt), $sample->timeLimit),
            'effect' => $sample->effect,
            'rightToError' => Settings::data('undetermined-assessment'),
            'service' => Settings::procedure($procedure)->holder,
            'receipts' => [],
            'actions' => $isCancelled ? [] : Invitations::ANSWERS,
        ];
        if (isset($sample->source)) {
            $invitation->source = $sample->source;
        }
        Store::run('INSERT INTO invitations (id, person, doc, prefill) VALUES (?, ?, ?, ?)', [$invitation->id, $person, '', Json::write($sample->prefill)]);
        Invitations::save($invitation);
    }
}
