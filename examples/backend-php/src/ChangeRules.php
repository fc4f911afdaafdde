<?php
// What is checked at each save of a draft: known paths, ops and kinds, sizes, values right for their type.
declare(strict_types=1);

namespace BonneFoi;

final class ChangeRules
{
    private const OPS = ['set', 'clear', 'confirm', 'describe', 'addItem', 'removeItem'];
    private const MEMBERS = ['op', 'kind', 'value', 'wrongSince', 'effectiveDate', 'reason', 'comment', 'attachments', 'noDocumentReason'];

    /**
     * @param array<string, mixed> $sent the changes to check
     * @param Draft $draft the draft as it would be, with these changes in it
     * @return list<array<string, mixed>> every fault
     */
    public static function faults(array $sent, Draft $draft, string $today): array
    {
        $faults = [];
        foreach ($sent as $path => $change) {
            $faults = [...$faults, ...self::ofOne((string) $path, $change, $draft, $today)];
        }
        return $faults;
    }

    /** The members that are kept; unknown ones are ignored. */
    public static function kept(object $change): object
    {
        return (object) array_intersect_key(get_object_vars($change), array_flip(self::MEMBERS));
    }

    private static function ofOne(string $path, mixed $change, Draft $draft, string $today): array
    {
        if (preg_match('~^[A-Za-z][A-Za-z0-9_-]{0,63}(/[A-Za-z0-9_-]{1,128}(/[A-Za-z][A-Za-z0-9_-]{0,63})?)?$~D', $path) !== 1) {
            return [Fault::at('/changes', 'unknown-field')]; // a path of another shape is not repeated
        }
        if (!$change instanceof \stdClass) {
            return [Fault::of($path, null, 'format')];
        }
        $place = Forms::find($draft->procedure, $path, $draft->items());
        if ($place === null) {
            return [Fault::of($path, null, 'unknown-field')];
        }
        $op = $change->op ?? null;
        if (!in_array($op, self::OPS, true)) {
            return [Fault::of($path, 'op', $op === null ? 'required' : (is_string($op) ? 'unsupported-op' : 'format'))];
        }
        $misplaced = self::misplaced($place, $op, $draft);
        if ($misplaced !== null) {
            return [$misplaced];
        }
        return array_values(array_filter([
            ...self::kindAndDates($place, $change),
            self::value($place, $change, $draft, $today),
            ...self::rest($path, $change, $draft),
        ]));
    }

    /** An op at a place that does not take it. `describe` and `confirm` are taken everywhere. */
    private static function misplaced(Place $place, string $op, Draft $draft): ?array
    {
        if ($op === 'describe' || ($op === 'confirm' && $place->path !== 'other')) {
            return null;
        }
        $unsupported = Fault::of($place->path, 'op', 'unsupported-op');
        if ($op === 'addItem' || $op === 'removeItem') {
            if (!$place->isItem() || ($place->group->repeat->fixed ?? false)) {
                return $unsupported;
            }
            $isNew = !in_array($place->item, $draft->heldItems->{$place->group->id} ?? [], true);
            return $isNew === ($op === 'addItem') ? null : $unsupported;
        }
        if ($place->field === null || $place->field->type === 'group') {
            return $unsupported;
        }
        $isHere = $place->field->correctable === 'here' && ($place->group->correctable ?? 'here') === 'here';
        return $isHere && $draft->isVisible($place) ? null : Fault::of($place->path, null, 'not-correctable');
    }

    private static function kindAndDates(Place $place, object $change): array
    {
        $kind = $change->kind ?? null;
        if ($kind !== null && !in_array($kind, ['correction', 'circumstanceChange'], true)) {
            return [Fault::of($place->path, 'kind', 'format')];
        }
        $taken = $place->field->kinds ?? ['correction', 'circumstanceChange'];
        $mismatch = ($kind !== null && !in_array($kind, $taken, true))
            || (isset($change->wrongSince) && $kind === 'circumstanceChange')
            || (isset($change->effectiveDate) && $kind !== 'circumstanceChange');
        $faults = $mismatch ? [Fault::of($place->path, 'kind', 'kind-mismatch')] : [];
        if (property_exists($change, 'wrongSince') && !self::isApproximate($change->wrongSince)) {
            $faults[] = Fault::of($place->path, 'wrongSince', 'format');
        }
        if (property_exists($change, 'effectiveDate') && !Values::isDay($change->effectiveDate)) {
            $faults[] = Fault::of($place->path, 'effectiveDate', 'format');
        }
        return $faults;
    }

    private static function value(Place $place, object $change, Draft $draft, string $today): ?array
    {
        $isThere = property_exists($change, 'value');
        if ($change->op !== 'set') {
            return $isThere ? Fault::of($place->path, 'value', 'unsupported-op') : null;
        }
        if (!$isThere) {
            return Fault::of($place->path, 'value', 'required', field: $place->field);
        }
        $wrong = Values::check($place->field, $change->value, $today, $draft->held->{$place->path}->value ?? null);
        return $wrong === null ? null : Fault::of($place->path, 'value', $wrong[0], $wrong[1] ?? [], $place->field);
    }

    private static function rest(string $path, object $change, Draft $draft): array
    {
        $reason = $change->noDocumentReason ?? null;
        return [
            self::words($path, 'comment', $change, 2000),
            self::words($path, 'reason', $change, 64),
            $reason === null && !property_exists($change, 'noDocumentReason') ? null : (
                $reason instanceof \stdClass && is_string($reason->code ?? null) && is_string($reason->text ?? '')
                    ? (Values::length($reason->text ?? '') > 1000 ? Fault::of($path, 'noDocumentReason', 'max-length', ['max' => 1000]) : null)
                    : Fault::of($path, 'noDocumentReason', 'format')
            ),
            self::attachments($path, $change, $draft),
        ];
    }

    private static function words(string $path, string $member, object $change, int $most): ?array
    {
        $text = $change->{$member} ?? (property_exists($change, $member) ? false : '');
        if (!is_string($text)) {
            return Fault::of($path, $member, 'format');
        }
        return Values::length($text) > $most ? Fault::of($path, $member, 'max-length', ['max' => $most]) : null;
    }

    private static function attachments(string $path, object $change, Draft $draft): ?array
    {
        $files = $change->attachments ?? (property_exists($change, 'attachments') ? false : []);
        if (!is_array($files) || array_filter($files, static fn ($one) => !is_string($one)) !== [] || count(array_unique($files)) !== count($files)) {
            return Fault::of($path, 'attachments', 'format');
        }
        if (count($files) > 50) {
            return Fault::of($path, 'attachments', 'too-many', ['max' => 50]);
        }
        return array_diff($files, $draft->usableFiles) === [] ? null : Fault::of($path, 'attachments', 'unknown-field');
    }

    private static function isApproximate(mixed $value): bool
    {
        return is_string($value) && preg_match('~^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$~D', $value) === 1
            && (strlen($value) < 10 || Values::isDay($value));
    }
}
