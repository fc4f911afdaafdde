<?php
// The database: one file, one writer at a time, every act a transaction.
declare(strict_types=1);

namespace BonneFoi;

final class Store
{
    private static ?\PDO $db = null;

    public static function db(): \PDO
    {
        return self::$db ??= self::open();
    }

    private static function open(): \PDO
    {
        $folder = Settings::dataDir();
        if (!is_dir("$folder/files")) {
            @mkdir("$folder/files", 0700, true); // another process may be first
        }
        $db = new \PDO("sqlite:$folder/town.sqlite", options: [
            \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
            \PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_OBJ,
            \PDO::ATTR_TIMEOUT => 10,
        ]);
        self::$db = $db;
        $db->exec('PRAGMA synchronous = FULL');
        if ((int) $db->query('PRAGMA user_version')->fetchColumn() === 0) {
            $db->exec('PRAGMA journal_mode = WAL');
            self::transaction(static function () use ($db): void {
                if ((int) $db->query('PRAGMA user_version')->fetchColumn() === 0) {
                    $db->exec((string) file_get_contents(__DIR__ . '/../data/schema.sql'));
                    Seed::plant();
                    $db->exec('PRAGMA user_version = 1');
                }
            });
        }
        return $db;
    }

    /** Runs an act alone: IMMEDIATE takes the lock of the writer before anything is read. */
    public static function transaction(callable $act): mixed
    {
        self::db()->exec('BEGIN IMMEDIATE');
        try {
            $result = $act();
            self::db()->exec('COMMIT');
            return $result;
        } catch (\Throwable $error) {
            self::db()->exec('ROLLBACK');
            throw $error;
        }
    }

    /** @return list<object> */
    public static function all(string $sql, array $values = []): array
    {
        $statement = self::db()->prepare($sql);
        $statement->execute($values);
        return $statement->fetchAll();
    }

    public static function one(string $sql, array $values = []): ?object
    {
        return self::all($sql, $values)[0] ?? null;
    }

    public static function run(string $sql, array $values): void
    {
        self::db()->prepare($sql)->execute($values);
    }

    /** An identifier that tells nothing and cannot be guessed. */
    public static function newId(string $prefix): string
    {
        return $prefix . '_' . bin2hex(random_bytes(12));
    }

    /** The next receipt number of a year; never given twice, since a rolled back act gives none. */
    public static function nextNumber(string $year): string
    {
        self::run('INSERT INTO numbers VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1', [$year]);
        return sprintf('AR-%s-%06d', $year, self::one('SELECT last FROM numbers WHERE year = ?', [$year])->last);
    }

    /** The secret that cursors are sealed with. */
    public static function secret(): string
    {
        return self::one("SELECT value FROM meta WHERE name = 'secret'")->value;
    }
}
