<?php
// Values, type by type: the first thing wrong with one, as a field error code (field-types.yaml). Only the types
// that these forms use; a text comes back byte for byte, or is refused.
declare(strict_types=1);

namespace BonneFoi;

final class Values
{
    private const LINE = '~^[^\x{0}-\x{1F}\x{7F}-\x{9F}\x{2028}\x{2029}]*$~Du';
    private const LINES = '~^[^\x{0}-\x{8}\x{B}-\x{1F}\x{7F}-\x{9F}\x{2028}\x{2029}]*$~Du';

    /**
     * @param mixed $held what is held: a former choice stays, and cannot be chosen anew
     * @return ?array{0: string, 1?: array<string, mixed>} code and bounds, or null when the value is right
     */
    public static function check(object $field, mixed $value, string $today, mixed $held = null): ?array
    {
        return match ($field->type) {
            'text' => self::text($value, self::LINE, $field->minLength ?? 1, min(200, $field->maxLength ?? 200)),
            'longText' => self::text($value, self::LINES, $field->minLength ?? 1, min(5000, $field->maxLength ?? 5000)),
            'boolean' => is_bool($value) ? null : ['format'],
            'integer' => self::integer($field, $value),
            'date' => self::date($field, $value, $today),
            'choice' => self::choice($field, $value, $held),
            'email' => self::text($value, '~^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$~Du', 3, 254),
            'phone' => self::phone($value),
            'iban' => self::iban($value),
            'name' => self::members($value, ['family' => 100, 'used' => 100], ['given' => [20, 60, 0]], ['family']),
            'address' => self::address($value),
            default => ['format'],
        };
    }

    public static function length(string $text): int
    {
        return (int) iconv_strlen($text, 'UTF-8');
    }

    public static function isDay(mixed $value): bool
    {
        return is_string($value) && preg_match('~^(\d{4})-(\d\d)-(\d\d)$~D', $value, $found) === 1
            && checkdate((int) $found[2], (int) $found[3], (int) $found[1]);
    }

    private static function text(mixed $value, string $pattern, int $least, int $most): ?array
    {
        if (!is_string($value)) {
            return ['format'];
        }
        $length = self::length($value);
        return match (true) {
            $length < $least && ($least === 1 || preg_match($pattern, $value) === 1) => ['min-length', ['min' => $least]],
            $length > $most => ['max-length', ['max' => $most]],
            default => preg_match($pattern, $value) === 1 ? null : ['format'],
        };
    }

    private static function integer(object $field, mixed $value): ?array
    {
        if (is_float($value) && floor($value) === $value) {
            $value = abs($value) > 9007199254740991 ? ($value < 0 ? -INF : INF) : (int) $value;
        }
        if (!is_int($value) && !is_infinite(is_float($value) ? $value : 0.0)) {
            return ['format'];
        }
        [$min, $max] = [$field->min ?? -9007199254740991, $field->max ?? 9007199254740991];
        return $value < $min ? ['min', ['min' => $min]] : ($value > $max ? ['max', ['max' => $max]] : null);
    }

    private static function date(object $field, mixed $value, string $today): ?array
    {
        if (!self::isDay($value)) {
            return ['format'];
        }
        foreach (['min' => -1, 'max' => 1] as $bound => $side) {
            $day = ($field->{$bound} ?? null) === 'today' ? $today : $field->{$bound} ?? null;
            if ($day !== null && strcmp($value, $day) * $side > 0) {
                return [$bound, [$bound => $day]];
            }
        }
        return null;
    }

    private static function choice(object $field, mixed $value, mixed $held): ?array
    {
        $isMultiple = $field->multiple ?? false;
        $chosen = $isMultiple ? $value : [$value];
        if (!is_array($chosen) || array_filter($chosen, static fn ($one) => !is_string($one) || $one === '' || self::length($one) > 128) !== []) {
            return ['format'];
        }
        if (count(array_unique($chosen)) !== count($chosen)) {
            return ['format'];
        }
        if (isset($field->max) && count($chosen) > $field->max) {
            return ['too-many', ['max' => $field->max]];
        }
        $offered = [...array_column($field->choices, 'value'), ...($isMultiple ? (array) $held : [])];
        return array_diff($chosen, $offered) === [] ? null : ['choice'];
    }

    private static function phone(mixed $value): ?array
    {
        if (!is_string($value) || preg_match('~^\+[1-9]\d{3,14}$~D', $value) !== 1) {
            return ['format'];
        }
        return str_starts_with($value, '+33') && preg_match('~^\+33[1-9]\d{8}$~D', $value) !== 1 ? ['length', ['length' => 9]] : null;
    }

    private static function iban(mixed $value): ?array
    {
        if (!is_string($value) || preg_match('~^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$~D', $value) !== 1) {
            return ['format'];
        }
        if (str_starts_with($value, 'FR') && strlen($value) !== 27) {
            return ['length', ['length' => 27]];
        }
        $rest = 0;
        foreach (str_split(substr($value, 4) . substr($value, 0, 4)) as $sign) {
            $figures = (string) intval($sign, 36);
            $rest = (int) ($rest . $figures) % 97;
        }
        return $rest === 1 ? null : ['checksum'];
    }

    private static function address(mixed $value): ?array
    {
        $wrong = self::members(
            $value,
            ['postcode' => 12, 'city' => 100, 'cog' => 5, 'banId' => 64, 'country' => 2],
            ['lines' => [5, 38, 1]],
            ['lines', 'country'],
        );
        if ($wrong !== null) {
            return $wrong;
        }
        if (preg_match('~^[A-Z]{2}$~D', $value->country) !== 1 || (isset($value->cog) && preg_match('~^(\d{2}|2[AB])\d{3}$~D', $value->cog) !== 1)) {
            return ['format'];
        }
        if (!property_exists(Settings::data('countries'), $value->country)) {
            return ['choice'];
        }
        if ($value->country !== 'FR') {
            return null;
        }
        if (!isset($value->postcode, $value->city)) {
            return ['required'];
        }
        return preg_match('~^\d{5}$~D', $value->postcode) === 1 ? null : ['format'];
    }

    /**
     * A value of several texts, and lists of texts.
     * @param array<string, int> $texts member → most signs
     * @param array<string, array{0: int, 1: int, 2: int}> $lists member → most items, most signs, fewest items
     */
    private static function members(mixed $value, array $texts, array $lists, array $required): ?array
    {
        if (!$value instanceof \stdClass) {
            return ['format'];
        }
        foreach (get_object_vars($value) as $name => $member) {
            if (isset($lists[$name]) && is_array($member)) {
                [$most, $length, $fewest] = $lists[$name];
                $wrong = count($member) > $most ? ['too-many', ['max' => $most]] : (count($member) < $fewest ? ['too-few', ['min' => $fewest]] : null);
                foreach ($member as $one) {
                    $wrong ??= self::text($one, self::LINE, 1, $length);
                }
            } else {
                $wrong = isset($texts[$name]) ? self::text($member, self::LINE, 1, $texts[$name]) : ['format'];
            }
            if ($wrong !== null) {
                return $wrong;
            }
        }
        return array_diff($required, array_keys(get_object_vars($value))) === [] ? null : ['required'];
    }
}
