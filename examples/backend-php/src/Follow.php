<?php
// The timeline of a correction, oldest first.
declare(strict_types=1);

namespace BonneFoi;

final class Follow
{
    public static function events(Call $call): Answer
    {
        $correction = Corrections::own($call);
        if (!$call->request->accepts('application/json')) {
            throw new Problem('not-acceptable'); // `eventStream` is not announced
        }
        $limit = $call->limit();
        $after = Cursor::read($call, 'events');
        $rows = Store::all(
            'SELECT seq, doc FROM events WHERE correction = ? AND (? IS NULL OR seq > ?) ORDER BY seq LIMIT ?',
            [$correction->id, $after, $after, $limit + 1],
        );
        [$rows, $next] = Cursor::page($call, 'events', $rows, $limit);
        return Answer::json(['items' => array_map(static fn (object $row) => Json::stored($row->doc), $rows), 'nextCursor' => $next]);
    }

    public static function note(string $correction, string $at, string $type, string $title, array $more = []): void
    {
        $event = ['id' => Store::newId('evt'), 'at' => $at, 'type' => $type, 'title' => $title] + $more;
        Store::run('INSERT INTO events (correction, doc) VALUES (?, ?)', [$correction, Json::write($event)]);
    }
}
