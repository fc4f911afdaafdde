<?php
// A draft over what is held: which items there are, what each field would hold, what is seen.
declare(strict_types=1);

namespace BonneFoi;

final class Draft
{
    public readonly object $procedure;
    public readonly object $held;
    public readonly object $heldItems;

    /**
     * @param array<string, mixed> $changes as they would be
     * @param list<string> $usableFiles attachments of this correction that may be a proof
     */
    public function __construct(object $record, public readonly array $changes, public readonly array $usableFiles = [])
    {
        $this->procedure = Settings::procedure($record->procedure);
        $this->held = Records::held($record);
        $this->heldItems = Records::items($record);
    }

    /** Items of each group: those held, and those that the draft adds. */
    public function items(): object
    {
        $items = clone $this->heldItems;
        foreach ($this->changes as $path => $change) {
            $parts = explode('/', (string) $path);
            if (count($parts) === 2 && ($change->op ?? null) === 'addItem' && preg_match('~^new-[A-Za-z0-9-]{8,64}$~D', $parts[1]) === 1) {
                $items->{$parts[0]} = array_values(array_unique([...($items->{$parts[0]} ?? []), $parts[1]]));
            }
        }
        return $items;
    }

    /** Items that will be there after the send. */
    public function itemsLeft(): object
    {
        $items = $this->items();
        foreach ($this->changes as $path => $change) {
            [$group, $item] = explode('/', "$path/");
            if (($change->op ?? null) === 'removeItem' && isset($items->{$group})) {
                $items->{$group} = array_values(array_diff($items->{$group}, [$item]));
            }
        }
        return $items;
    }

    /** What is typed or, if nothing is, held; null when absent. */
    public function value(string $path): mixed
    {
        $change = $this->changes[$path] ?? null;
        return match ($change->op ?? null) {
            'set' => $change->value ?? null,
            'clear' => null,
            default => $this->held->{$path}->value ?? null,
        };
    }

    public function isVisible(Place $place): bool
    {
        return Conditions::isVisible($place, $this->items(), $this->value(...));
    }

    public function wasVisible(Place $place): bool
    {
        return Conditions::isVisible($place, $this->heldItems, fn (string $path) => $this->held->{$path}->value ?? null);
    }

    /** Paths whose held value the person acted on; `describe` takes a value for nothing. @return list<string> */
    public function touched(): array
    {
        $touches = static fn (mixed $change) => in_array($change->op ?? null, ['set', 'clear', 'confirm', 'addItem', 'removeItem'], true);
        return array_map(strval(...), array_keys(array_filter($this->changes, $touches)));
    }

    /**
     * 409 `record-changed` when a touched field has another held value than in `basedOn`. States do not count.
     * @param object $then what was held in the version that the person saw
     */
    public function mustStand(object $then): void
    {
        foreach ($this->touched() as $path) {
            if (!Json::same(self::under($then, $path), self::under($this->held, $path))) {
                throw new Problem('record-changed', current: $this->current());
            }
        }
    }

    /** The held values of the touched fields, as the record gives them. */
    private function current(): object
    {
        $current = new \stdClass();
        foreach ($this->touched() as $path) {
            $held = $this->held->{$path} ?? (object) ['state' => 'missing'];
            $current->{$path} = Records::shown($this->procedure, $path, $held, $this->heldItems);
        }
        return $current;
    }

    /** The values at a path, or under it for an item. */
    private static function under(object $held, string $path): array
    {
        $found = [];
        foreach ($held as $at => $value) {
            if ($at === $path || str_starts_with((string) $at, "$path/")) {
                $found[$at] = $value->value ?? null;
            }
        }
        return $found;
    }
}
