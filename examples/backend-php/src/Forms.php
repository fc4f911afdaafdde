<?php
// The definitions of a procedure, found by path: `field`, `group`, `group/item`, `group/item/field`, `other`.
declare(strict_types=1);

namespace BonneFoi;

final class Forms
{
    /** @param object $items group id → item ids; of the record, and those a draft adds */
    public static function find(object $procedure, string $path, object $items): ?Place
    {
        if ($path === 'other') {
            return new Place($path, null);
        }
        $parts = explode('/', $path);
        $top = self::named($procedure->fields, $parts[0]);
        if ($top === null || count($parts) > 3 || (count($parts) > 1 && $top->type !== 'group')) {
            return null;
        }
        if (count($parts) === 1) {
            return new Place($path, $top);
        }
        $isRepeated = isset($top->repeat);
        $item = $isRepeated ? $parts[1] : null;
        if ($isRepeated && !in_array($item, $items->{$top->id} ?? [], true)) {
            return null;
        }
        if ($isRepeated && count($parts) === 2) {
            return new Place($path, null, $top, $item);
        }
        $field = count($parts) === ($isRepeated ? 3 : 2) ? self::named($top->fields, end($parts)) : null;
        return $field === null ? null : new Place($path, $field, $top, $item);
    }

    /** Every field that can hold a value, items included. @return list<Place> */
    public static function places(object $procedure, object $items): array
    {
        $places = [];
        foreach ($procedure->fields as $field) {
            if ($field->type !== 'group') {
                $places[] = new Place($field->id, $field);
                continue;
            }
            foreach (isset($field->repeat) ? $items->{$field->id} ?? [] : [null] as $item) {
                foreach ($field->fields as $member) {
                    $places[] = new Place(implode('/', array_filter([$field->id, $item, $member->id])), $member, $field, $item);
                }
            }
        }
        return $places;
    }

    /** The label a person saw: `Repas, Enfant 1`. */
    public static function label(Place $place, object $items): string
    {
        $own = $place->path === 'other' ? 'Autre chose' : $place->field?->label;
        if ($place->item === null) {
            return $own;
        }
        $rank = (int) array_search($place->item, $items->{$place->group->id}, true) + 1;
        $item = str_replace('{n}', (string) $rank, $place->group->repeat->itemLabel ?? $place->group->label);
        return $own === null ? $item : "$own, $item";
    }

    private static function named(array $fields, string $id): ?object
    {
        foreach ($fields as $field) {
            if ($field->id === $id) {
                return $field;
            }
        }
        return null;
    }
}
