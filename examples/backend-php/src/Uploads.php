<?php
// Files, second step: the bytes, whole or in parts. An offset never goes back; the real type is looked for at the end.
declare(strict_types=1);

namespace BonneFoi;

final class Uploads
{
    public static function limit(): string
    {
        return 'max-size=' . Settings::MAX_FILE . ', max-append-size=' . Settings::MAX_PART;
    }

    public static function whole(Call $call): Answer
    {
        [$row, $attachment] = self::open($call);
        $bytes = $call->request->body(Settings::MAX_FILE);
        $digest = hash('sha256', $bytes);
        if (strlen($bytes) > $attachment->size) {
            throw new Problem('attachment-too-large');
        }
        $sent = $call->request->header('Repr-Digest');
        $isWrong = strlen($bytes) !== $attachment->size
            || ($sent !== null && preg_match('~sha-256=:([A-Za-z0-9+/=]+):~', $sent, $found) === 1 && base64_decode($found[1]) !== hex2bin($digest))
            || ($row->declared_sha256 !== null && $row->declared_sha256 !== $digest);
        if ($isWrong) {
            throw new Problem('attachment-mismatch');
        }
        if ($attachment->state !== 'awaiting_content') {
            // Sent again: nothing to do. Other bytes under the same declaration are another file.
            return ($attachment->sha256 ?? null) === $digest ? new Answer(204) : throw new Problem('invalid-transition');
        }
        self::mustBeDraft($call);
        Files::append($row->id, 0, $bytes);
        self::received($call, $row, $attachment, $digest);
        return new Answer(204);
    }

    public static function offset(Call $call): Answer
    {
        [$row, $attachment] = self::open($call);
        return new Answer(204, '', self::progress($row->received, $attachment) + ['Upload-Limit' => self::limit()]);
    }

    public static function part(Call $call): Answer
    {
        [$row, $attachment] = self::open($call);
        if ($call->request->mediaType() !== 'application/partial-upload') {
            throw new Problem('unsupported-media-type');
        }
        $offset = $call->request->header('Upload-Offset');
        $complete = $call->request->header('Upload-Complete');
        if ($offset === null || preg_match('~^\d{1,15}$~D', $offset) !== 1 || !in_array($complete, ['?0', '?1'], true)) {
            throw new Problem('invalid-request');
        }
        if ((int) $offset !== $row->received) {
            throw new Problem('upload-offset-mismatch', headers: self::progress($row->received, $attachment));
        }
        self::mustBeDraft($call);
        $bytes = $call->request->body(Settings::MAX_PART);
        $received = $row->received + strlen($bytes);
        if (strlen($bytes) > Settings::MAX_PART || $received > $attachment->size) {
            throw new Problem('attachment-too-large');
        }
        if ($complete === '?1' && $received !== $attachment->size) {
            throw new Problem('attachment-mismatch');
        }
        Files::append($row->id, $row->received, $bytes);
        Store::run('UPDATE attachments SET received = ? WHERE id = ?', [$received, $row->id]);
        if ($complete === '?0') {
            return new Answer(204, '', self::progress($received, $attachment));
        }
        $digest = Files::sha256($row->id);
        self::received($call, $row, $attachment, $digest);
        if ($row->declared_sha256 !== null && $row->declared_sha256 !== $digest) {
            return (new Problem('attachment-mismatch'))->answer($call->request->id); // not thrown: the rejection stays
        }
        return new Answer(204, '', self::progress($received, $attachment));
    }

    public static function download(Call $call): Answer
    {
        [$row, $attachment] = self::open($call);
        if ($attachment->state !== 'ready') {
            throw new Problem('invalid-transition');
        }
        return new Answer(200, (string) file_get_contents(Files::path($row->id)), [
            'Content-Type' => 'application/octet-stream',
            'Content-Disposition' => "attachment; filename*=UTF-8''" . rawurlencode($attachment->name),
            'Content-Security-Policy' => 'sandbox',
        ]);
    }

    /** @return array{0: object, 1: object} the row, and the attachment as GET gives it */
    private static function open(Call $call): array
    {
        $row = Attachments::own($call);
        return [$row, Json::stored($row->doc)];
    }

    private static function mustBeDraft(Call $call): void
    {
        Corrections::mustBeDraft(Corrections::own($call));
    }

    private static function progress(int $received, object $attachment): array
    {
        return [
            'Upload-Offset' => (string) $received,
            'Upload-Complete' => $received === $attachment->size && $attachment->state !== 'awaiting_content' ? '?1' : '?0',
        ];
    }

    /** All bytes are in: the type found in them, and the digest of the whole, decide. */
    private static function received(Call $call, object $row, object $attachment, string $digest): void
    {
        $type = Files::realType($row->id);
        $rejection = match (true) {
            $row->declared_sha256 !== null && $row->declared_sha256 !== $digest => 'digest_mismatch',
            $type !== $attachment->mediaType => 'type_mismatch',
            default => null,
        };
        unset($attachment->upload);
        $attachment->sha256 = $digest;
        $attachment->state = $rejection === null ? 'ready' : 'rejected';
        if ($rejection !== null) {
            $attachment->rejection = $rejection;
            Files::delete($row->id);
        }
        Store::run('UPDATE attachments SET doc = ?, received = ? WHERE id = ?', [Json::write($attachment), $attachment->size, $row->id]);
        Attachments::refresh(Corrections::own($call), $call);
    }
}
