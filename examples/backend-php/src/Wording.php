<?php
// A value in French words, as a receipt says it (fixtures/receipt-wording.json). Spaces inside numbers, and between day and
// month, are U+00A0.
declare(strict_types=1);

namespace BonneFoi;

final class Wording
{
    public const ABSENT = 'non renseigné';
    private const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

    public static function of(object $field, mixed $value): string
    {
        return match ($field->type) {
            'boolean' => $value ? 'Oui' : 'Non',
            'integer' => self::figure((int) $value),
            'date' => self::day($value),
            'choice' => implode(', ', array_map(static fn (string $one) => self::choice($field, $one), (array) $value)),
            'name' => self::name($value),
            'address' => self::address($value),
            'phone' => preg_match('~^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$~D', $value, $n) === 1 ? "0$n[1]\u{A0}$n[2]\u{A0}$n[3]\u{A0}$n[4]\u{A0}$n[5]" : $value,
            'iban' => implode("\u{A0}", str_split($value, 4)),
            default => (string) $value,
        };
    }

    /** Four bullets, and the last signs of what is long enough. */
    public static function masked(object $field, mixed $value): string
    {
        $words = preg_split('~~u', self::of($field, $value), flags: PREG_SPLIT_NO_EMPTY);
        $shown = count($words) >= 12 ? 4 : (count($words) >= 8 ? 2 : 0);
        return $shown === 0 ? '••••' : '•••• ' . ltrim(implode('', array_slice($words, -$shown)), "\u{A0}");
    }

    /** Before and after on a receipt: sensitive values are masked there. */
    public static function onReceipt(object $field, mixed $value): string
    {
        if ($value === null) {
            return self::ABSENT;
        }
        return $field->sensitive ?? false ? self::masked($field, $value) : self::of($field, $value);
    }

    public static function day(string $day): string
    {
        [$year, $month, $date] = array_map(intval(...), explode('-', $day));
        return ($date === 1 ? '1er' : $date) . "\u{A0}" . self::MONTHS[$month - 1] . " $year";
    }

    /** An instant as a receipt gives it: day and hour of Paris. */
    public static function instant(string $instant): string
    {
        $time = (new \DateTimeImmutable($instant))->setTimezone(Clock::paris());
        return self::day($time->format('Y-m-d')) . ' à ' . $time->format("G\u{A0}\h\u{A0}i") . ' (heure de Paris)';
    }

    private static function figure(int $value): string
    {
        $figures = strrev(implode("\u{0}", str_split(strrev((string) abs($value)), 3)));
        return ($value < 0 ? '−' : '') . str_replace("\u{0}", "\u{A0}", $figures);
    }

    private static function choice(object $field, string $value): string
    {
        foreach ($field->choices as $choice) {
            if ($choice->value === $value) {
                return $choice->label;
            }
        }
        return $value;
    }

    private static function name(object $name): string
    {
        $words = implode(' ', [...($name->given ?? []), $name->family]);
        return isset($name->used) ? "$words (nom d’usage\u{A0}: $name->used)" : $words;
    }

    private static function address(object $address): string
    {
        $country = Settings::data('countries')->{$address->country} ?? $address->country;
        $city = trim(($address->postcode ?? '') . ' ' . ($address->city ?? ''));
        $parts = [...$address->lines, $city, $address->country === 'FR' ? '' : $country];
        return implode(', ', array_filter($parts, static fn (string $part) => $part !== ''));
    }
}
