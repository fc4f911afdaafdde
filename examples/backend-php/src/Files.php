<?php
// The bytes of attachments, outside the database, and the real type found in them.
declare(strict_types=1);

namespace BonneFoi;

final class Files
{
    private const SIGNATURES = ['application/pdf' => '%PDF-', 'image/png' => "\x89PNG\r\n\x1A\n", 'image/jpeg' => "\xFF\xD8\xFF"];

    public static function path(string $attachment): string
    {
        return Settings::dataDir() . "/files/$attachment";
    }

    /** The media type that the first bytes show, or null. */
    public static function realType(string $attachment): ?string
    {
        $start = (string) file_get_contents(self::path($attachment), length: 16);
        foreach (self::SIGNATURES as $type => $signature) {
            if (str_starts_with($start, $signature)) {
                return $type;
            }
        }
        return null;
    }

    /**
     * Adds bytes at an offset. What lies beyond the offset was never acknowledged (a part whose transaction failed):
     * it is cut off first.
     */
    public static function append(string $attachment, int $offset, string $bytes): void
    {
        $file = fopen(self::path($attachment), 'c');
        ftruncate($file, $offset);
        fseek($file, $offset);
        if (fwrite($file, $bytes) !== strlen($bytes) || !fsync($file)) {
            throw new \RuntimeException('A file could not be written.');
        }
        fclose($file);
    }

    public static function sha256(string $attachment): string
    {
        return hash_file('sha256', self::path($attachment));
    }

    public static function delete(string $attachment): void
    {
        if (is_file(self::path($attachment))) {
            unlink(self::path($attachment));
        }
    }

    /** Attachments that a change may name: all but those rejected. @return list<string> */
    public static function usable(object $correction): array
    {
        return array_column(array_filter($correction->attachments, static fn (object $one) => $one->state !== 'rejected'), 'id');
    }

    /** Removes the files of a draft that is no more. */
    public static function forget(string $correction): void
    {
        foreach (Store::all('SELECT id FROM attachments WHERE correction = ?', [$correction]) as $row) {
            self::delete($row->id);
        }
        Store::run('DELETE FROM attachments WHERE correction = ?', [$correction]);
    }
}
