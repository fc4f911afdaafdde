<?php
// The send: the change, its receipt and the stored answer are one transaction (see Keys).
declare(strict_types=1);

namespace BonneFoi;

final class Submission
{
    public static function send(Call $call): Answer
    {
        $correction = Corrections::own($call);
        $call->mustMatch($correction);
        $body = $call->body();
        Corrections::mustBeDraft($correction);
        $record = Records::of($call->person, $correction->recordId);
        $draft = new Draft($record, get_object_vars($correction->changes), Files::usable($correction));
        $draft->mustStand(Records::heldIn($record->id, $correction->basedOn));
        Fault::refuse(SendRules::faults($body, $correction, $draft, Clock::day($call->now)));
        self::mustRepresent($call->person, $body->onBehalfOf ?? null);

        $procedure = $draft->procedure;
        $correction->qualification = $procedure->qualification;
        $correction->submittedAt = $call->now;
        if (isset($body->onBehalfOf)) {
            $correction->onBehalfOf = $body->onBehalfOf;
        }
        $receipt = Receipts::ofSend($call, $correction, $draft, $body);
        self::handOver($correction, $procedure, $receipt, $call->now);
        self::contest($record, $correction, $call->now);
        Corrections::save($correction, $call->person, isset($correction->clock->deemedOn) ? Clock::endOfDay($correction->clock->deemedOn) : null);
        Follow::note($correction->id, $call->now, 'status', 'Votre correction est reçue.', ['status' => 'acknowledged', 'byUser' => true]);
        Follow::note($correction->id, $call->now, 'receipt', 'Votre accusé de réception est prêt.', ['receiptId' => $receipt->id]);
        Invitations::answeredBy($correction, $call->person, $call->now);
        return Answer::versioned($correction);
    }

    /** 403 for whom this person may not act; a helper names whom they help, and needs no mandate. */
    public static function mustRepresent(string $person, ?object $other): void
    {
        $known = array_filter(
            Session::of($person)->representations,
            static fn (object $one) => $one->capacity === ($other->capacity ?? null) && $one->name === ($other->name ?? null),
        );
        if ($other !== null && $other->capacity !== 'helper' && $known === []) {
            throw new Problem('forbidden');
        }
    }

    /** From the person's hands into the administration's. */
    private static function handOver(object $correction, object $procedure, object $receipt, string $now): void
    {
        foreach (get_object_vars($correction->changes) as $change) {
            $change->outcome = (object) ['result' => 'pending'];
        }
        $correction->phase = 'with_administration';
        $correction->status = 'acknowledged';
        // Whether a sanction is barred is for jurists: until they wrote the rules, the ready-made block.
        $correction->rightToError = clone Settings::data('undetermined-assessment');
        $correction->rightToError->assessedAt = $now;
        $correction->clock = self::clock($receipt, $procedure, $now);
        $correction->receipts[] = Receipts::summary($receipt);
        $correction->told = $procedure->told ?? [];
        $correction->handledBy = ['kind' => 'service', 'service' => $procedure->holder->name, 'phone' => $procedure->holder->phone];
        $correction->actions = [];
        $correction->updatedAt = $now;
        $correction->refreshAfterSeconds = 300;
        unset($correction->draftExpiresAt);
    }

    private static function clock(object $receipt, object $procedure, string $now): object
    {
        if (!isset($receipt->silence)) {
            return (object) ['kind' => 'none'];
        }
        $isRejection = $procedure->silence->effect === 'rejection';
        return (object) [
            'kind' => $isRejection ? 'silence_means_rejection' : 'silence_means_acceptance',
            'timeLimit' => $procedure->silence->timeLimit,
            'startedAt' => $now,
            'startRule' => $isRejection ? 'first_administration' : 'competent_administration',
            'deemedOn' => $receipt->silence['deemedOn'],
            'subjectToCompleteness' => true,
            'legalBasis' => $procedure->silence->legalBasis,
        ];
    }

    /** The values in question are `contested` while the correction is pending; what they were comes back after. */
    private static function contest(object $record, object $correction, string $now): void
    {
        $held = Records::held($record);
        foreach (get_object_vars($correction->changes) as $path => $change) {
            foreach ($held as $at => $value) {
                if ($change->op !== 'confirm' && ($at === $path || str_starts_with((string) $at, "$path/"))) {
                    $value->was ??= $value->state;
                    $value->state = 'contested';
                    $value->correctionId = $correction->id;
                }
            }
        }
        Records::save($record->id, $held, Records::items($record), $now);
    }
}
