<?php
// JSON as the contract wants it: strict to read, canonical (RFC 8785) where a digest is taken.
declare(strict_types=1);

namespace BonneFoi;

final class Json
{
    public const DEPTH = 32;

    /** The object in a body; anything else, deeper than 32 levels, or with a lone surrogate, is `invalid-request`. */
    public static function readObject(string $bytes): object
    {
        try {
            $value = json_decode($bytes, false, self::DEPTH, JSON_THROW_ON_ERROR);
        } catch (\JsonException) {
            throw new Problem('invalid-request');
        }
        return $value instanceof \stdClass ? $value : throw new Problem('invalid-request');
    }

    /** What this service stored itself. */
    public static function stored(string $text): mixed
    {
        return json_decode($text, false, 512, JSON_THROW_ON_ERROR);
    }

    public static function write(mixed $value): string
    {
        return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS);
    }

    /** Canonical JSON: members sorted by UTF-16 code units, no spaces, the shortest form of text and numbers. */
    public static function canonical(mixed $value): string
    {
        if (is_array($value) && array_is_list($value)) {
            return '[' . implode(',', array_map(self::canonical(...), $value)) . ']';
        }
        if (is_array($value) || is_object($value)) {
            $members = [];
            foreach ((array) $value as $name => $member) {
                $members[(string) iconv('UTF-8', 'UTF-16BE', (string) $name)] = self::write((string) $name) . ':' . self::canonical($member);
            }
            ksort($members, SORT_STRING);
            return '{' . implode(',', $members) . '}';
        }
        return is_float($value) ? self::number($value) : self::write($value);
    }

    /** ECMAScript's way of writing a number. */
    private static function number(float $value): string
    {
        if ($value === floor($value) && abs($value) < 1e21) {
            return number_format($value, 0, '.', '');
        }
        $text = strtolower(json_encode($value, JSON_THROW_ON_ERROR));
        if (!str_contains($text, 'e')) {
            return $text;
        }
        [$digits, $exponent] = explode('e', preg_replace('~\.0e~', 'e', $text));
        if ((int) $exponent < 0 && (int) $exponent >= -6) {
            $sign = $value < 0 ? '-' : '';
            return $sign . '0.' . str_repeat('0', -1 - (int) $exponent) . str_replace(['.', '-'], '', $digits);
        }
        return $digits . 'e' . ((int) $exponent > 0 ? '+' : '') . (int) $exponent;
    }

    public static function same(mixed $one, mixed $other): bool
    {
        return self::canonical($one) === self::canonical($other);
    }

    /** `sha-256=:…:` of the canonical form (RFC 9530 notation). */
    public static function digest(mixed $value): string
    {
        return 'sha-256=:' . base64_encode(hash('sha256', self::canonical($value), true)) . ':';
    }

    /** A version that changes when and only when the content does: a strong tag, quotes included. */
    public static function version(string $id, mixed $content): string
    {
        return '"' . $id . '-' . substr(hash('sha256', self::canonical($content)), 0, 20) . '"';
    }
}
