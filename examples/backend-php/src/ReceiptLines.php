<?php
// What was sent, in words, line by line; sensitive values masked.
declare(strict_types=1);

namespace BonneFoi;

final class ReceiptLines
{
    /** @return list<array<string, mixed>> */
    public static function of(object $correction, Draft $draft): array
    {
        $lines = [];
        foreach (get_object_vars($correction->changes) as $path => $change) {
            $place = Forms::find($draft->procedure, (string) $path, $draft->items());
            $line = ['path' => (string) $path, 'label' => Forms::label($place, $draft->items()), 'op' => $change->op];
            if (isset($change->kind)) {
                $line['kind'] = $change->kind;
            }
            if (in_array($change->op, ['set', 'clear'], true)) {
                $line['before'] = Wording::onReceipt($place->field, $draft->held->{$path}->value ?? null);
                $line['after'] = Wording::onReceipt($place->field, $change->op === 'set' ? $change->value : null);
            }
            $lines[] = $line + array_filter([
                'wrongSince' => $change->wrongSince ?? null,
                'effectiveDate' => $change->effectiveDate ?? null,
                'comment' => $change->comment ?? null,
            ], static fn ($member) => $member !== null);
        }
        return isset($correction->comment) ? [...$lines, self::general($correction->comment)] : $lines;
    }

    /** The comment on the whole. A line holds 2,000 signs, a comment 5,000: the digest covers all of it. */
    private static function general(string $comment): array
    {
        $shown = (string) iconv_substr($comment, 0, 2000, 'UTF-8');
        return ['label' => 'Votre message', 'op' => 'describe', 'comment' => $shown];
    }
}
