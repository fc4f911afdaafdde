<?php
// Invitations: what does not fit, and how to say that it is right, that it was wrong, or that the remark is.
declare(strict_types=1);

namespace BonneFoi;

final class Invitations
{
    public const ANSWERS = ['regularise', 'confirm_exact', 'contest'];

    public static function list(Call $call): Answer
    {
        $limit = $call->limit();
        $after = Cursor::read($call, 'invitations');
        $rows = Store::all(
            'SELECT seq, doc FROM invitations WHERE person = ? AND (? IS NULL OR seq < ?) ORDER BY seq DESC LIMIT ?',
            [$call->person, $after, $after, $limit + 1],
        );
        [$rows, $next] = Cursor::page($call, 'invitations', $rows, $limit);
        $summary = static fn (object $row) => array_intersect_key(
            (array) Json::stored($row->doc),
            array_flip(['id', 'status', 'title', 'recordId', 'deadline']),
        );
        return Answer::json(['items' => array_map($summary, $rows), 'nextCursor' => $next]);
    }

    public static function show(Call $call): Answer
    {
        return $call->unlessHeld(Answer::versioned(self::own($call)));
    }

    public static function respond(Call $call): Answer
    {
        $invitation = self::mustBeThere(self::own($call));
        $call->mustMatch($invitation);
        $body = $call->body();
        self::mustBeOpen($invitation);
        Fault::refuse(self::faults($body));
        Submission::mustRepresent($call->person, $body->onBehalfOf ?? null);
        if ($body->kind === 'regularise') {
            return Answer::versioned(self::regularise($call, $invitation));
        }
        $record = Records::of($call->person, $invitation->recordId);
        $procedure = Settings::procedure($invitation->procedure);
        $receipt = Receipts::ofAnswer($call, $invitation, $procedure, $body, self::lines($invitation, $body, $procedure, Records::items($record)));
        $invitation->status = 'answered';
        $invitation->response = $body->kind;
        $invitation->answeredAt = $call->now;
        $invitation->actions = [];
        $invitation->receipts[] = Receipts::summary($receipt);
        return Answer::versioned(self::save($invitation));
    }

    /** The invitation in the path; someone else's is as if it did not exist. */
    public static function own(Call $call): object
    {
        return self::find($call->person, $call->ids[0]);
    }

    /** The invitation that a new draft names. */
    public static function named(string $person, mixed $id): object
    {
        $invitation = self::mustBeThere(self::find($person, is_string($id) ? $id : ''));
        self::mustBeOpen($invitation);
        return $invitation;
    }

    /** A draft answers it. The invitation is answered when that draft is sent, not before. */
    public static function opened(object $invitation, string $correction, string $person): object
    {
        $invitation->response = 'regularise';
        $invitation->correctionId = $correction;
        return self::save($invitation);
    }

    /** The draft is no more: the invitation waits again. */
    public static function released(object $draft, string $person): void
    {
        $invitation = isset($draft->invitationId) ? self::find($person, $draft->invitationId) : null;
        if ($invitation !== null && $invitation->status !== 'answered' && ($invitation->correctionId ?? null) === $draft->id) {
            unset($invitation->response, $invitation->correctionId);
            self::save($invitation);
        }
    }

    public static function answeredBy(object $correction, string $person, string $now): void
    {
        $invitation = isset($correction->invitationId) ? self::find($person, $correction->invitationId) : null;
        if ($invitation !== null && $invitation->status !== 'answered') {
            $invitation->status = 'answered';
            $invitation->response = 'regularise';
            $invitation->correctionId = $correction->id;
            $invitation->answeredAt = $now;
            $invitation->actions = [];
            self::save($invitation);
        }
    }

    /** A deadline is a day, and ends with it; after it, one may still answer. */
    public static function growLate(string $now): void
    {
        foreach (Store::all('SELECT * FROM invitations WHERE overdue_at <= ?', [$now]) as $row) {
            $invitation = Json::stored($row->doc);
            $invitation->status = 'overdue';
            self::save($invitation);
        }
    }

    private static function find(string $person, string $id): object
    {
        $row = Store::one('SELECT doc FROM invitations WHERE id = ? AND person = ?', [$id, $person]) ?? throw new Problem('not-found');
        return Json::stored($row->doc);
    }

    private static function mustBeThere(object $invitation): object
    {
        return $invitation->status === 'cancelled' ? throw new Problem('gone') : $invitation;
    }

    private static function mustBeOpen(object $invitation): void
    {
        if ($invitation->actions === []) {
            throw new Problem('invalid-transition', current: $invitation);
        }
    }

    private static function regularise(Call $call, object $invitation): object
    {
        if (isset($invitation->correctionId)) {
            return $invitation; // its draft is open already
        }
        $record = Records::of($call->person, $invitation->recordId);
        $row = Store::one('SELECT prefill FROM invitations WHERE id = ?', [$invitation->id]);
        $content = (object) ['changes' => Json::stored($row->prefill)];
        $form = Settings::procedure($record->procedure)->formVersion;
        $draft = Drafts::open($call, $record, $record->version, $form, $content, $invitation);
        return self::find($call->person, $draft->invitationId);
    }

    private static function faults(object $body): array
    {
        $kind = $body->kind ?? null;
        $comment = $body->comment ?? null;
        $faults = match (true) {
            $kind === null => [Fault::at('/kind', 'required')],
            !in_array($kind, self::ANSWERS, true) => [Fault::at('/kind', is_string($kind) ? 'choice' : 'format')],
            default => [],
        };
        if (property_exists($body, 'comment') && !is_string($comment)) {
            $faults[] = Fault::at('/comment', 'format');
        } elseif (Values::length($comment ?? '') > 5000) {
            $faults[] = Fault::at('/comment', 'max-length', ['max' => 5000]);
        } elseif ($kind === 'contest' && trim($comment ?? '') === '') {
            $faults[] = Fault::at('/comment', 'required');
        }
        return [...$faults, ...SendRules::ofNotice($body), ...SendRules::ofRepresented($body)];
    }

    private static function lines(object $invitation, object $body, object $procedure, object $items): array
    {
        $comment = isset($body->comment) ? ['comment' => (string) iconv_substr($body->comment, 0, 2000, 'UTF-8')] : [];
        if ($body->kind === 'contest') {
            return [['label' => $invitation->title, 'op' => 'describe'] + $comment];
        }
        $lines = [];
        foreach ($invitation->paths as $path) {
            $place = Forms::find($procedure, $path, $items);
            $lines[] = ['path' => $path, 'label' => $place === null ? $invitation->title : Forms::label($place, $items), 'op' => 'confirm'];
        }
        $lines[0] += $comment;
        return $lines;
    }

    /** Writes an invitation whole; its version follows its content. */
    public static function save(object $invitation): object
    {
        unset($invitation->version);
        $invitation->version = Json::version($invitation->id, $invitation);
        Store::run('UPDATE invitations SET doc = ?, overdue_at = ? WHERE id = ?', [
            Json::write($invitation), $invitation->status === 'open' ? Clock::endOfDay($invitation->deadline) : null, $invitation->id,
        ]);
        return $invitation;
    }
}
