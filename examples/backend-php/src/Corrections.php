<?php
// Corrections as they are read and stored: the document that GET gives is the one that is kept.
declare(strict_types=1);

namespace BonneFoi;

final class Corrections
{
    public static function list(Call $call): Answer
    {
        $limit = $call->limit();
        $record = $call->query('recordId', '~^[A-Za-z0-9_-]{1,128}$~D');
        $phases = $call->query('phase', '~^(draft|with_administration|with_user|closed)(,(draft|with_administration|with_user|closed)){0,3}$~D');
        $filters = "recordId=$record&phase=$phases";
        $after = Cursor::read($call, $filters);
        $rows = Store::all(
            "SELECT c.seq, c.doc, r.procedure FROM corrections c JOIN records r ON r.id = c.record
             WHERE c.person = ? AND c.phase <> 'expired' AND (? IS NULL OR c.record = ?)
               AND (? IS NULL OR instr(',' || ? || ',', ',' || c.phase || ',') > 0) AND (? IS NULL OR c.seq < ?)
             ORDER BY c.seq DESC LIMIT ?",
            [$call->person, $record, $record, $phases, $phases, $after, $after, $limit + 1],
        );
        [$rows, $next] = Cursor::page($call, $filters, $rows, $limit);
        return Answer::json(['items' => array_map(self::summary(...), $rows), 'nextCursor' => $next]);
    }

    public static function show(Call $call): Answer
    {
        return $call->unlessHeld(Answer::versioned(self::own($call)));
    }

    /** Step 5: the correction in the path; 404 for someone else's, 410 for an expired draft. */
    public static function own(Call $call): object
    {
        $row = Store::one('SELECT * FROM corrections WHERE id = ? AND person = ?', [$call->ids[0], $call->person]);
        if ($row === null) {
            throw new Problem('not-found');
        }
        return $row->phase === 'expired' ? throw new Problem('gone') : Json::stored($row->doc);
    }

    /** Step 8: only a draft may be changed, sent or discarded. */
    public static function mustBeDraft(object $correction): void
    {
        if ($correction->phase !== 'draft') {
            throw new Problem('invalid-transition', current: $correction);
        }
    }

    /** A draft that changed: what may be done now, when it ends, its new version. */
    public static function touch(object $draft, string $now): object
    {
        $hasSomething = get_object_vars($draft->changes) !== [] || isset($draft->comment);
        $canAttach = count($draft->attachments) < Settings::MAX_FILES;
        $draft->actions = ['edit', ...($canAttach ? ['attach'] : []), ...($hasSomething ? ['submit'] : []), 'discard'];
        $draft->updatedAt = $now;
        $draft->draftExpiresAt = Clock::plusSeconds($now, Settings::DRAFT_TTL);
        return $draft;
    }

    /** Writes a correction whole; its version follows its content. */
    public static function save(object $correction, string $person, ?string $deemedAt = null): object
    {
        unset($correction->version);
        $correction->version = Json::version($correction->id, $correction);
        Store::run(
            'INSERT INTO corrections (id, person, record, phase, doc, expires_at, deemed_at) VALUES (?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, doc = excluded.doc,
               expires_at = excluded.expires_at, deemed_at = excluded.deemed_at',
            [
                $correction->id, $person, $correction->recordId, $correction->phase, Json::write($correction),
                $correction->draftExpiresAt ?? null, $deemedAt,
            ],
        );
        return $correction;
    }

    private static function summary(object $row): array
    {
        $correction = Json::stored($row->doc);
        return array_filter([
            'id' => $correction->id,
            'recordId' => $correction->recordId,
            'title' => Settings::procedure($row->procedure)->title,
            'phase' => $correction->phase,
            'status' => $correction->status,
            'number' => $correction->receipts[0]->number ?? null,
            'createdAt' => $correction->createdAt,
            'submittedAt' => $correction->submittedAt ?? null,
            'deadline' => $correction->clock->deemedOn ?? null,
        ], static fn ($member) => $member !== null);
    }
}
