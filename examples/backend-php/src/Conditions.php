<?php
// `visibleIf`: the operators that these forms use, and their plain companions. An unknown one hides nothing.
declare(strict_types=1);

namespace BonneFoi;

final class Conditions
{
    /** @param callable(string): mixed $value what is typed or, if nothing is, held; null when absent */
    public static function isVisible(Place $place, object $items, callable $value): bool
    {
        $condition = $place->field->visibleIf ?? null;
        if ($condition === null) {
            return true;
        }
        // In an item, `*` is that item; elsewhere it is any item, the same one throughout the tree.
        $group = preg_match('~"field":"([A-Za-z0-9_-]+)/\*~', Json::write($condition), $found) === 1 ? $found[1] : null;
        $candidates = $place->item !== null || $group === null ? [$place->item] : ($items->{$group} ?? []);
        foreach ($candidates as $item) {
            if (self::holds($condition, static fn (string $path) => $value(str_replace('*', (string) $item, $path))) ?? true) {
                return true;
            }
        }
        return false;
    }

    /** True, false, or null when an operator is unknown: then the whole tree is. */
    private static function holds(object $condition, callable $value): ?bool
    {
        $inner = array_map(static fn (object $one) => self::holds($one, $value), $condition->conditions ?? []);
        if (in_array(null, $inner, true)) {
            return null;
        }
        $held = isset($condition->field) ? $value($condition->field) : null;
        $isThere = !in_array($held, [null, '', []], true);
        return match ($condition->op) {
            'all' => !in_array(false, $inner, true),
            'any' => in_array(true, $inner, true),
            'not' => ($negated = self::holds($condition->condition, $value)) === null ? null : !$negated,
            'present' => $isThere,
            'absent' => !$isThere,
            'eq' => $isThere && self::same($held, $condition->value),
            'ne' => $isThere && !self::same($held, $condition->value),
            'in' => $isThere && array_filter((array) $held, static fn ($one) => in_array($one, $condition->values, true)) !== [],
            default => null,
        };
    }

    private static function same(mixed $one, mixed $other): bool
    {
        return is_numeric($one) && is_numeric($other) ? (float) $one === (float) $other : $one === $other;
    }
}
