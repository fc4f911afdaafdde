<?php
// A draft: opened, changed piece by piece, discarded. It reaches nobody.
declare(strict_types=1);

namespace BonneFoi;

final class Drafts
{
    public static function create(Call $call): Answer
    {
        $body = $call->body();
        // A resource named in the body can only be looked up once the body is read.
        $record = is_string($body->recordId ?? null) ? Records::of($call->person, $body->recordId) : null;
        if ($record === null && is_string($body->recordId ?? null)) {
            throw new Problem('not-found');
        }
        if (isset($body->contests)) {
            throw new Problem('feature-not-supported');
        }
        $invitation = isset($body->invitationId) ? Invitations::named($call->person, $body->invitationId) : null;
        $draft = (object) ['changes' => new \stdClass(), 'attachments' => []];
        $faults = [
            ...self::missing($body, ['recordId', 'basedOn', 'formVersion']),
            ...self::merge($draft, $body, $record, $call, isNew: true),
        ];
        Fault::refuse($faults);
        $draft = self::open($call, $record, $body->basedOn, $body->formVersion, $draft, $invitation);
        return Answer::versioned($draft, 201, ['Location' => Settings::BASE . "/corrections/$draft->id"]);
    }

    /** A new draft in the database; of an invitation, it is tied to it. */
    public static function open(Call $call, object $record, string $basedOn, string $form, object $content, ?object $invitation): object
    {
        $draft = (object) [
            'id' => Store::newId('cor'),
            'recordId' => $record->id,
            'procedure' => $record->procedure,
            'phase' => 'draft',
            'status' => 'draft',
            'basedOn' => $basedOn,
            'formVersion' => $form,
            'origin' => $invitation === null ? 'spontaneous' : 'invited',
            'rightToError' => Settings::data('undetermined-assessment'),
            'changes' => $content->changes,
            'attachments' => [],
            'receipts' => [],
            'createdAt' => $call->now,
        ];
        foreach (['comment' => $content->comment ?? null, 'ext' => $content->ext ?? null, 'invitationId' => $invitation?->id] as $name => $value) {
            if ($value !== null) {
                $draft->{$name} = $value;
            }
        }
        Corrections::save(Corrections::touch($draft, $call->now), $call->person);
        if ($invitation !== null) {
            Invitations::opened($invitation, $draft->id, $call->person);
        }
        return $draft;
    }

    public static function patch(Call $call): Answer
    {
        $draft = Corrections::own($call);
        $call->mustMatch($draft);
        $body = $call->body('application/vnd.bonne-foi.draft-patch+json');
        Corrections::mustBeDraft($draft);
        $before = Json::canonical($draft);
        $record = Records::of($call->person, $draft->recordId);
        Fault::refuse(self::merge($draft, $body, $record, $call, isNew: false));
        if (Json::canonical($draft) !== $before) {
            Corrections::save(Corrections::touch($draft, $call->now), $call->person);
        }
        return Answer::versioned($draft);
    }

    public static function discard(Call $call): Answer
    {
        $draft = Corrections::own($call);
        $call->mustMatch($draft);
        Corrections::mustBeDraft($draft);
        Files::forget($draft->id);
        Store::run('DELETE FROM corrections WHERE id = ?', [$draft->id]);
        Invitations::released($draft, $call->person);
        return new Answer(204);
    }

    /**
     * Each member takes the place of its like, whole; `null` removes it; under `changes`, path by path. Nothing is
     * merged deeper, and what is left out stays. Writes into the draft, and gives every fault.
     */
    private static function merge(object $draft, object $body, ?object $record, Call $call, bool $isNew): array
    {
        $faults = [];
        $sent = [];
        if (property_exists($body, 'changes')) {
            if ($body->changes instanceof \stdClass) {
                $sent = get_object_vars($body->changes);
                $faults = count($sent) > 500 ? [Fault::at('/changes', 'too-many', ['max' => 500])] : [];
            } else {
                $faults = [Fault::at('/changes', 'format')];
            }
        }
        foreach (['basedOn' => 128, 'formVersion' => 64] as $name => $most) {
            if (!property_exists($body, $name)) {
                continue;
            }
            if (is_string($body->{$name}) && Values::length($body->{$name}) <= $most) {
                $draft->{$name} = $body->{$name};
            } else {
                $faults[] = Fault::at("/$name", 'format');
            }
        }
        $faults = [...$faults, ...self::replace($draft, $body, $isNew)];
        if ($record === null || count($sent) > 500) {
            return $faults;
        }
        $changes = get_object_vars($draft->changes);
        foreach ($sent as $path => $change) {
            unset($changes[$path]);
            if ($change !== null) {
                $changes[$path] = $change instanceof \stdClass ? ChangeRules::kept($change) : $change;
            }
        }
        $merged = new Draft($record, $changes, Files::usable($draft));
        if (is_string($body->basedOn ?? null)) {
            $then = Records::heldIn($record->id, $draft->basedOn);
            $then === null ? $faults[] = Fault::at('/basedOn', 'format') : $merged->mustStand($then);
        }
        if (count($changes) > 500) {
            return [...$faults, Fault::at('/changes', 'too-many', ['max' => 500])];
        }
        // `null` in a new draft has nothing to remove: it is no change.
        $checked = $isNew ? $sent : array_filter($sent, static fn ($change) => $change !== null);
        $draft->changes = (object) $changes;
        return [...$faults, ...ChangeRules::faults($checked, $merged, Clock::day($call->now))];
    }

    /** `comment` and `ext`: in place of the former one. */
    private static function replace(object $draft, object $body, bool $isNew): array
    {
        $faults = [];
        foreach (['comment', 'ext'] as $name) {
            if (!property_exists($body, $name)) {
                continue;
            }
            unset($draft->{$name});
            $sent = $body->{$name};
            if ($sent === null && !$isNew) {
                continue;
            }
            $wrong = $name === 'comment' ? self::wrongComment($sent) : self::wrongExt($sent);
            if ($wrong !== null) {
                $faults[] = $wrong;
            } else {
                $draft->{$name} = $sent;
            }
        }
        return $faults;
    }

    private static function wrongComment(mixed $comment): ?array
    {
        if (!is_string($comment)) {
            return Fault::at('/comment', 'format');
        }
        return Values::length($comment) > 5000 ? Fault::at('/comment', 'max-length', ['max' => 5000]) : null;
    }

    /** Vendor members: any value, under a reverse DNS name. */
    private static function wrongExt(mixed $ext): ?array
    {
        $isRight = $ext instanceof \stdClass
            && preg_grep('~^[a-z0-9-]+(\.[a-z0-9-]+)+$~D', array_keys(get_object_vars($ext)), PREG_GREP_INVERT) === [];
        return $isRight ? null : Fault::at('/ext', 'format');
    }

    /** @param list<string> $names */
    private static function missing(object $body, array $names): array
    {
        $absent = array_filter($names, static fn (string $name) => !property_exists($body, $name));
        $wrong = property_exists($body, 'recordId') && !is_string($body->recordId) ? [Fault::at('/recordId', 'format')] : [];
        return [...array_map(static fn (string $name) => Fault::at("/$name", 'required'), array_values($absent)), ...$wrong];
    }
}
