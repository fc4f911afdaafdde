<?php
// Instants are UTC; days have no zone and mean Europe/Paris; a deadline ends when its day ends in Paris.
declare(strict_types=1);

namespace BonneFoi;

final class Clock
{
    /** The present instant. Tests move it with a file that CLOCK_FILE names. */
    public static function now(): string
    {
        $file = getenv('CLOCK_FILE');
        return is_string($file) && is_file($file) ? trim((string) file_get_contents($file)) : gmdate('Y-m-d\TH:i:s\Z');
    }

    public static function paris(): \DateTimeZone
    {
        return new \DateTimeZone('Europe/Paris');
    }

    /** The day in Paris at an instant. */
    public static function day(string $instant): string
    {
        return (new \DateTimeImmutable($instant))->setTimezone(self::paris())->format('Y-m-d');
    }

    /** The instant at which a day is over in Paris: 22:00 or 23:00 UTC, as summer time goes. */
    public static function endOfDay(string $day): string
    {
        return (new \DateTimeImmutable("$day 00:00:00", self::paris()))->modify('+1 day')
            ->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
    }

    public static function plusSeconds(string $instant, int $seconds): string
    {
        return gmdate('Y-m-d\TH:i:s\Z', (new \DateTimeImmutable($instant))->getTimestamp() + $seconds);
    }

    /** A day plus an ISO 8601 length; months count by date: 31 December plus two months is the last of February. */
    public static function plus(string $day, string $duration): string
    {
        $length = new \DateInterval($duration);
        [$year, $month, $date] = array_map(intval(...), explode('-', $day));
        $months = $year * 12 + $month - 1 + $length->y * 12 + $length->m;
        [$year, $month] = [intdiv($months, 12), $months % 12 + 1];
        $last = (int) (new \DateTimeImmutable("$year-$month-01"))->format('t');
        $moved = sprintf('%04d-%02d-%02d', $year, $month, min($date, $last));
        return (new \DateTimeImmutable($moved))->modify("+{$length->d} days")->format('Y-m-d');
    }
}
