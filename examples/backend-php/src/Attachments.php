<?php
// Files, first step: declared, refused before a byte is sent when too large, of a type not taken, or one too many.
declare(strict_types=1);

namespace BonneFoi;

final class Attachments
{
    public static function declare(Call $call): Answer
    {
        $correction = Corrections::own($call);
        $body = $call->body();
        Corrections::mustBeDraft($correction);
        if (count($correction->attachments) >= Settings::MAX_FILES) {
            throw new Problem('too-many-attachments');
        }
        $record = Records::of($call->person, $correction->recordId);
        Fault::refuse(self::faults($body, new Draft($record, get_object_vars($correction->changes))));
        if ($body->size > Settings::MAX_FILE) {
            throw new Problem('attachment-too-large', detail: '10 Mo au plus.');
        }
        if (!in_array($body->mediaType, Settings::ACCEPT, true)) {
            throw new Problem('attachment-type-not-accepted', detail: 'PDF, JPEG ou PNG.');
        }
        $id = Store::newId('att');
        $attachment = (object) array_filter([
            'id' => $id,
            'name' => $body->name,
            'mediaType' => $body->mediaType,
            'size' => (int) $body->size,
            'state' => 'awaiting_content',
            'kind' => $body->kind ?? null,
            'path' => $body->path ?? null,
            'upload' => [
                'href' => Settings::BASE . "/corrections/$correction->id/attachments/$id/content",
                'resumable' => true,
                'maxPartBytes' => Settings::MAX_PART,
            ],
        ], static fn ($member) => $member !== null);
        Store::run('INSERT INTO attachments (id, correction, doc, declared_sha256) VALUES (?, ?, ?, ?)', [
            $id, $correction->id, Json::write($attachment), $body->sha256 ?? null,
        ]);
        self::refresh($correction, $call);
        return Answer::json($attachment, 201, [
            'Location' => Settings::BASE . "/corrections/$correction->id/attachments/$id",
            'Upload-Limit' => Uploads::limit(),
        ]);
    }

    public static function show(Call $call): Answer
    {
        return Answer::json(Json::stored(self::own($call)->doc));
    }

    /** Takes a file away, and with it the changes' mention of it. */
    public static function remove(Call $call): Answer
    {
        $row = self::own($call);
        $correction = Corrections::own($call);
        Corrections::mustBeDraft($correction);
        Store::run('DELETE FROM attachments WHERE id = ?', [$row->id]);
        foreach (get_object_vars($correction->changes) as $change) {
            if (isset($change->attachments)) {
                $change->attachments = array_values(array_diff($change->attachments, [$row->id]));
            }
        }
        self::refresh($correction, $call);
        Files::delete($row->id);
        return new Answer(204);
    }

    /** Step 5: the row of the attachment in the path, of a correction of this person. */
    public static function own(Call $call): object
    {
        $correction = Corrections::own($call);
        return Store::one('SELECT * FROM attachments WHERE id = ? AND correction = ?', [$call->ids[1], $correction->id])
            ?? throw new Problem('not-found');
    }

    /** The correction's list of files follows their rows; its version changes with it. */
    public static function refresh(object $correction, Call $call): void
    {
        $rows = Store::all('SELECT doc FROM attachments WHERE correction = ? ORDER BY seq', [$correction->id]);
        $correction->attachments = array_map(static fn (object $row) => Json::stored($row->doc), $rows);
        Corrections::save(Corrections::touch($correction, $call->now), $call->person);
    }

    private static function faults(object $body, Draft $draft): array
    {
        $faults = [];
        foreach (['name', 'mediaType', 'size'] as $name) {
            if (!property_exists($body, $name)) {
                $faults[] = Fault::at("/$name", 'required');
            }
        }
        // A name is data: no path, no control character, and never made another.
        $shapes = [
            'name' => '~^(?!\.{1,2}$)[^/\\\\\x{0}-\x{1F}\x{7F}-\x{9F}]*$~Du',
            'mediaType' => '~^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+$~D',
            'sha256' => '~^[0-9a-f]{64}$~D',
            'kind' => '~^.*$~Dsu',
            'itemId' => '~^[A-Za-z0-9_-]{1,128}$~D',
        ];
        $most = ['name' => 255, 'mediaType' => 127, 'sha256' => 64, 'kind' => 64, 'itemId' => 128];
        foreach ($shapes as $name => $pattern) {
            $text = $body->{$name} ?? (property_exists($body, $name) ? false : null);
            if ($text === null) {
                continue;
            }
            if (!is_string($text) || preg_match($pattern, $text) !== 1) {
                $faults[] = Fault::at("/$name", 'format');
            } elseif (Values::length($text) > $most[$name]) {
                $faults[] = Fault::at("/$name", 'max-length', ['max' => $most[$name]]);
            } elseif ($text === '' && $name === 'name') {
                $faults[] = Fault::at('/name', 'min-length', ['min' => 1]);
            }
        }
        $size = $body->size ?? null;
        if (property_exists($body, 'size') && (!(is_int($size) || (is_float($size) && floor($size) === $size)) || $size < 1)) {
            $faults[] = Fault::at('/size', 'format');
        }
        if (property_exists($body, 'path') && (!is_string($body->path) || Forms::find($draft->procedure, $body->path, $draft->items()) === null)) {
            $faults[] = Fault::at('/path', is_string($body->path) ? 'unknown-field' : 'format');
        }
        return $faults;
    }
}
