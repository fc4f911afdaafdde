<?php
// The administration's side, as far as the profile `core` goes: under review, closed. A town puts its own desk here.
declare(strict_types=1);

namespace BonneFoi;

final class Service
{
    public static function review(string $id, string $now): void
    {
        Store::transaction(static function () use ($id, $now): void {
            [$row, $correction] = self::find($id);
            $correction->status = 'under_review';
            $correction->updatedAt = $now;
            Corrections::save($correction, $row->person, $row->deemed_at);
            Follow::note($id, $now, 'status', 'Votre correction est examinée.', ['status' => 'under_review']);
        });
    }

    /** Takes every change of a correction into what is held, and closes it. */
    public static function accept(string $id, string $now): void
    {
        Store::transaction(static function () use ($id, $now): void {
            [$row, $correction] = self::find($id);
            $record = Store::one('SELECT * FROM records WHERE id = ?', [$row->record]);
            [$held, $items] = [Records::held($record), Records::items($record)];
            foreach (get_object_vars($correction->changes) as $path => $change) {
                $change->outcome = (object) ['result' => 'accepted', 'decidedAt' => $now, 'appliedAt' => $now];
            }
            self::apply($correction, $held, $items);
            Records::save($record->id, $held, $items, $now);
            self::close($row, $correction, 'accepted', $now);
            Follow::note($id, $now, 'status', 'Votre correction est faite.', ['status' => 'accepted']);
        });
    }

    /** Ends a correction: nothing more may be done, and the values it contested are themselves again. */
    public static function close(object $row, object $correction, string $status, string $now): void
    {
        $correction->phase = 'closed';
        $correction->status = $status;
        $correction->actions = [];
        $correction->updatedAt = $now;
        unset($correction->refreshAfterSeconds);
        Corrections::save($correction, $row->person);
        $record = Store::one('SELECT * FROM records WHERE id = ?', [$row->record]);
        $held = Records::held($record);
        foreach ($held as $value) {
            if (($value->correctionId ?? null) === $row->id) {
                $value->state = $value->was;
                unset($value->correctionId, $value->was);
            }
        }
        Records::save($row->record, $held, Records::items($record), $now);
    }

    /** Someone at the desk changed a value by other means: what a draft was based on may no longer hold. */
    public static function change(string $record, string $path, mixed $value, string $now): void
    {
        Store::transaction(static function () use ($record, $path, $value, $now): void {
            $row = Store::one('SELECT * FROM records WHERE id = ?', [$record]) ?? throw new \InvalidArgumentException('No such record.');
            $held = Records::held($row);
            $held->{$path}->value = $value;
            Records::save($record, $held, Records::items($row), $now);
        });
    }

    private static function find(string $id): array
    {
        $row = Store::one("SELECT * FROM corrections WHERE id = ? AND phase = 'with_administration'", [$id])
            ?? throw new \InvalidArgumentException('No such correction with the service.');
        return [$row, Json::stored($row->doc)];
    }

    /** An item that the person added gets an identifier of the service, never used before. */
    private static function apply(object $correction, object $held, object $items): void
    {
        $named = [];
        foreach (get_object_vars($correction->changes) as $path => $change) {
            [$group, $item] = explode('/', "$path/");
            if ($change->op === 'addItem') {
                $named[$item] = Store::newId('it');
                $items->{$group}[] = $named[$item];
            } elseif ($change->op === 'removeItem') {
                $items->{$group} = array_values(array_diff($items->{$group}, [$item]));
                foreach (get_object_vars($held) as $at => $value) {
                    if (str_starts_with((string) $at, "$path/")) {
                        unset($held->{$at});
                    }
                }
            }
        }
        foreach (get_object_vars($correction->changes) as $path => $change) {
            $at = strtr((string) $path, $named);
            if ($change->op === 'set') {
                $mask = isset($held->{$at}->masked) ? ['masked' => true] : [];
                $held->{$at} = (object) (['state' => 'declared', 'value' => $change->value, 'source' => 'Vous'] + $mask);
            } elseif ($change->op === 'clear') {
                unset($held->{$at});
            }
        }
    }
}
