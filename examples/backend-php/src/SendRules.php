<?php
// What is checked at the send: that the draft is complete.
declare(strict_types=1);

namespace BonneFoi;

final class SendRules
{
    /** @return list<array<string, mixed>> every fault, of the confirmation and of the changes */
    public static function faults(object $body, object $correction, Draft $draft, string $today): array
    {
        $changes = get_object_vars($correction->changes);
        $faults = self::ofConfirmation($body, $draft->procedure);
        if ($changes === [] && !isset($correction->comment)) {
            $faults[] = Fault::at('/changes', 'required');
        }
        // What was right when it was saved may no longer be: a field hidden since, a file rejected since.
        $faults = [...$faults, ...ChangeRules::faults($changes, $draft, $today)];
        foreach ($changes as $path => $change) {
            $faults = [...$faults, ...self::ofChange((string) $path, $change, $correction, $draft)];
        }
        return [...$faults, ...self::required($draft), ...self::repeat($draft)];
    }

    private static function ofConfirmation(object $body, object $procedure): array
    {
        $faults = ($body->confirmed ?? null) === true ? [] : [Fault::at('/confirmed', 'required')];
        $isSworn = $body->swornStatement ?? null;
        if (($procedure->swornStatement ?? false) ? $isSworn !== true : property_exists($body, 'swornStatement') && $isSworn !== true) {
            $faults[] = Fault::at('/swornStatement', 'required');
        }
        return [...$faults, ...self::ofNotice($body), ...self::ofRepresented($body)];
    }

    /** The shape of `notify`: where the receipt goes. */
    public static function ofNotice(object $body): array
    {
        if (property_exists($body, 'notify') && !$body->notify instanceof \stdClass) {
            return [Fault::at('/notify', 'format')];
        }
        $email = $body->notify->email ?? null;
        $isWrong = $email !== null && Values::check((object) ['type' => 'email'], $email, '') !== null;
        return $isWrong ? [Fault::at('/notify/email', 'format')] : [];
    }

    /** The shape of `onBehalfOf`; whether it is allowed comes after (403). */
    public static function ofRepresented(object $body): array
    {
        $other = $body->onBehalfOf ?? null;
        if (!property_exists($body, 'onBehalfOf')) {
            return [];
        }
        if (!$other instanceof \stdClass) {
            return [Fault::at('/onBehalfOf', 'format')];
        }
        $faults = [];
        foreach (['capacity' => 64, 'name' => 200] as $member => $most) {
            $text = $other->{$member} ?? null;
            if ($text === null) {
                $faults[] = Fault::at("/onBehalfOf/$member", 'required');
            } elseif (!is_string($text) || $text === '' || Values::length($text) > $most) {
                $faults[] = Fault::at("/onBehalfOf/$member", 'format');
            }
        }
        return $faults;
    }

    private static function ofChange(string $path, object $change, object $correction, Draft $draft): array
    {
        $faults = [];
        if ($change->op === 'describe') {
            return trim($change->comment ?? '') === '' ? [Fault::of($path, 'comment', 'required')] : [];
        }
        if ($change->op === 'confirm') {
            return [];
        }
        if (!isset($change->kind)) {
            $faults[] = Fault::of($path, 'kind', 'required');
        } elseif ($change->kind === 'circumstanceChange' && !isset($change->effectiveDate)) {
            $faults[] = Fault::of($path, 'effectiveDate', 'required');
        }
        $proof = Forms::find($draft->procedure, $path, $draft->items())?->field->proof ?? null;
        if (($proof->required ?? false) && !isset($change->noDocumentReason) && self::proofs($path, $change, $correction) === []) {
            $faults[] = Fault::of($path, 'attachments', 'proof-required');
        }
        return $faults;
    }

    /** Files received for a change: those it names, and those declared for its path. @return list<object> */
    public static function proofs(string $path, object $change, object $correction): array
    {
        return array_values(array_filter($correction->attachments, static fn (object $file) => $file->state === 'ready'
            && (in_array($file->id, $change->attachments ?? [], true) || ($file->path ?? null) === $path)));
    }

    /**
     * Required fields that the draft leaves empty: cleared, in an item that it adds, or made visible by it. What was
     * empty before and is not touched does not stop another correction.
     */
    private static function required(Draft $draft): array
    {
        $faults = [];
        foreach (Forms::places($draft->procedure, $draft->itemsLeft()) as $place) {
            $isNew = $place->item !== null && !in_array($place->item, $draft->heldItems->{$place->group->id} ?? [], true);
            $wasThere = isset($draft->held->{$place->path}->value);
            if (($place->field->required ?? false) && $draft->value($place->path) === null && $draft->isVisible($place)
                && ($wasThere || $isNew || !$draft->wasVisible($place))) {
                $faults[] = Fault::of($place->path, 'value', 'required', field: $place->field);
            }
        }
        return $faults;
    }

    private static function repeat(Draft $draft): array
    {
        $faults = [];
        foreach ($draft->procedure->fields as $field) {
            [$before, $after] = [count($draft->heldItems->{$field->id} ?? []), count($draft->itemsLeft()->{$field->id} ?? [])];
            if (!isset($field->repeat) || $before === $after) {
                continue;
            }
            if ($after < ($field->repeat->min ?? 0)) {
                $faults[] = Fault::of($field->id, null, 'too-few', ['min' => $field->repeat->min]);
            } elseif ($after > ($field->repeat->max ?? 100)) {
                $faults[] = Fault::of($field->id, null, 'too-many', ['max' => $field->repeat->max]);
            }
        }
        return $faults;
    }
}
