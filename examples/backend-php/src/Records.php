<?php
// What is held on a person: definitions and values in one document, whose version is a digest of its content.
declare(strict_types=1);

namespace BonneFoi;

final class Records
{
    public static function list(Call $call): Answer
    {
        $limit = $call->limit();
        $procedure = $call->query('procedure', '~^.{1,128}$~Du');
        $filters = "procedure=$procedure";
        $after = Cursor::read($call, $filters);
        // Newest first, in an order that a change does not move.
        $rows = Store::all(
            'SELECT * FROM records WHERE person = ? AND (? IS NULL OR procedure = ?) AND (? IS NULL OR seq < ?)
             ORDER BY seq DESC LIMIT ?',
            [$call->person, $procedure, $procedure, $after, $after, $limit + 1],
        );
        [$rows, $next] = Cursor::page($call, $filters, $rows, $limit);
        return Answer::json(['items' => array_map(self::summary(...), $rows), 'nextCursor' => $next]);
    }

    public static function show(Call $call): Answer
    {
        $row = self::of($call->person, $call->ids[0]) ?? throw new Problem('not-found');
        return $call->unlessHeld(Answer::versioned(self::document($row)));
    }

    /** The row of a record of this person; someone else's is as if it did not exist. */
    public static function of(string $person, string $id): ?object
    {
        return Store::one('SELECT * FROM records WHERE id = ? AND person = ?', [$id, $person]);
    }

    public static function held(object $row): object
    {
        return Json::stored($row->held);
    }

    public static function items(object $row): object
    {
        return Json::stored($row->items);
    }

    /** What was held in a version, or null when that version never was. */
    public static function heldIn(string $record, string $version): ?object
    {
        $row = Store::one('SELECT held FROM versions WHERE record = ? AND version = ?', [$record, $version]);
        return $row === null ? null : Json::stored($row->held);
    }

    public static function plant(string $id, string $person, object $sample, string $now): void
    {
        Store::run(
            'INSERT INTO records (id, person, procedure, subtitle, held, items, version, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            [$id, $person, $sample->procedure, $sample->subtitle, Json::write($sample->values), Json::write($sample->items), '', $now],
        );
        self::save($id, $sample->values, $sample->items, $now);
    }

    /** Writes what is held; the version follows the content, and each version's values are kept for comparison. */
    public static function save(string $id, object $held, object $items, string $now): void
    {
        Store::run('UPDATE records SET held = ?, items = ?, updated_at = ? WHERE id = ?', [
            Json::write($held), Json::write($items), $now, $id,
        ]);
        $row = Store::one('SELECT * FROM records WHERE id = ?', [$id]);
        $document = self::document($row);
        unset($document->version);
        $version = Json::version($id, $document);
        Store::run('UPDATE records SET version = ? WHERE id = ?', [$version, $id]);
        Store::run('INSERT OR IGNORE INTO versions VALUES (?, ?, ?)', [$id, $version, Json::write($held)]);
    }

    public static function title(object $row): string
    {
        return Settings::procedure($row->procedure)->title;
    }

    private static function summary(object $row): array
    {
        $open = "SELECT count(*) AS n FROM corrections WHERE record = ? AND phase NOT IN ('closed', 'expired')";
        $invited = "SELECT count(*) AS n FROM invitations WHERE doc ->> 'recordId' = ? AND doc ->> 'status' IN ('open', 'overdue')";
        return [
            'id' => $row->id,
            'title' => self::title($row),
            'procedure' => $row->procedure,
            'subtitle' => $row->subtitle,
            'updatedAt' => $row->updated_at,
            'correctable' => true,
            'openCorrections' => (int) Store::one($open, [$row->id])->n,
            'openInvitations' => (int) Store::one($invited, [$row->id])->n,
        ];
    }

    private static function document(object $row): object
    {
        $procedure = Settings::procedure($row->procedure);
        $items = self::items($row);
        $values = [];
        foreach (self::held($row) as $path => $held) {
            $values[$path] = self::shown($procedure, (string) $path, $held, $items);
        }
        $document = [
            'id' => $row->id,
            'title' => $procedure->title,
            'procedure' => $row->procedure,
            'version' => $row->version,
            'formVersion' => $procedure->formVersion,
            'updatedAt' => $row->updated_at,
            'holder' => $procedure->holder,
            'rightToError' => Settings::data('undetermined-assessment'),
            'fields' => $procedure->fields,
            'values' => (object) $values,
            'items' => $items,
            'told' => $procedure->told ?? [],
        ];
        return (object) (isset($procedure->retention) ? $document + ['retention' => $procedure->retention] : $document);
    }

    /** A value as the person gets it: what is masked stays here, its words are masked too. */
    public static function shown(object $procedure, string $path, object $held, object $items): object
    {
        $shown = clone $held;
        unset($shown->was);
        $field = Forms::find($procedure, $path, $items)?->field;
        if (($held->masked ?? false) && $field !== null) {
            $shown->display = Wording::masked($field, $held->value);
            unset($shown->value);
        }
        if (isset($field->correctableAt)) {
            $shown->correctableAt = $field->correctableAt;
        }
        return $shown;
    }
}
