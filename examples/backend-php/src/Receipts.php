<?php
// Receipts: made by the server alone, numbered, never changed. Issued at once, so an acknowledgement stands for both.
declare(strict_types=1);

namespace BonneFoi;

final class Receipts
{
    private const NOTE = 'Ce document prouve la date de réception. Elle compte pour les délais (article L112-13 du code des relations entre le public et l’administration).';
    private const BECAUSE = [
        'later' => 'Je l’enverrai plus tard.', 'lost' => 'Je l’ai perdu.', 'never_issued' => 'On ne me l’a jamais donné.',
        'awaiting_issuer' => 'Je l’attends.', 'held_by_administration' => 'L’administration l’a déjà.', 'not_concerned' => 'Je ne suis pas concerné.',
    ];

    public static function ofCorrection(Call $call): Answer
    {
        return self::show($call, Corrections::own($call)->id);
    }

    public static function ofInvitation(Call $call): Answer
    {
        return self::show($call, Invitations::own($call)->id);
    }

    /** The receipt of a send. `formats` and the rest never change after this. */
    public static function ofSend(Call $call, object $correction, Draft $draft, object $body): object
    {
        $files = array_values(array_filter($correction->attachments, static fn (object $file) => $file->state === 'ready'));
        $isRequest = in_array('request', $draft->procedure->qualification, true);
        $content = ['changes' => $correction->changes];
        if (isset($correction->comment)) {
            $content['comment'] = $correction->comment;
        }
        if ($files !== []) {
            $content['attachments'] = array_column($files, 'sha256', 'id');
        }
        $summary = ReceiptLines::of($correction, $draft);
        $receipt = self::begin($call, $draft->procedure, $isRequest) + [
            'correctionId' => $correction->id,
            'summary' => $summary,
            'attachments' => array_map(static fn (object $file) => ['name' => $file->name, 'size' => $file->size, 'sha256' => $file->sha256], $files),
            'missingItems' => self::missing($call->now, $correction, $draft),
            'contentDigest' => Json::digest($content),
        ];
        if (isset($correction->onBehalfOf)) {
            $receipt['onBehalfOf'] = $correction->onBehalfOf;
        }
        if ($body->swornStatement ?? false) {
            $receipt['swornStatement'] = true;
        }
        if ($isRequest) {
            $receipt['silence'] = self::silence($draft->procedure->silence, $call->now);
        }
        return self::keep($receipt, $correction->id, "/corrections/$correction->id");
    }

    /** The receipt of an answer to an invitation: information, not a request. */
    public static function ofAnswer(Call $call, object $invitation, object $procedure, object $body, array $summary): object
    {
        $content = ['kind' => $body->kind] + (isset($body->comment) ? ['comment' => $body->comment] : []);
        $receipt = self::begin($call, $procedure, false) + [
            'invitationId' => $invitation->id,
            'summary' => $summary,
            'contentDigest' => Json::digest($content),
        ];
        $receipt['qualification'] = ['information'];
        if (isset($body->onBehalfOf)) {
            $receipt['onBehalfOf'] = $body->onBehalfOf;
        }
        return self::keep($receipt, $invitation->id, "/invitations/$invitation->id");
    }

    public static function summary(object $receipt): array
    {
        return array_intersect_key((array) $receipt, array_flip(['id', 'kind', 'number', 'receivedAt', 'issuedAt', 'formats']));
    }

    /**
     * The mentions of every acknowledgement (CRPA R112-11-1): date, service, how to reach it. No `sentTo`: this example
     * sends no e-mail, and a receipt says only what is so.
     */
    private static function begin(Call $call, object $procedure, bool $isRequest): array
    {
        $town = Settings::data('town');
        $person = Session::of($call->person);
        return [
            'id' => Store::newId('rcp'),
            'kind' => 'acknowledgement',
            'number' => Store::nextNumber(substr(Clock::day($call->now), 0, 4)),
            'issuer' => ['name' => $town->authority->name, 'url' => $town->authority->url],
            'receivedAt' => $call->now,
            'issuedAt' => $call->now,
            'sender' => $person->displayName,
            'qualification' => $procedure->qualification,
            'isRequest' => $isRequest,
            'service' => $procedure->holder,
            'proofNote' => self::NOTE,
        ];
    }

    private static function silence(object $rule, string $now): array
    {
        $mention = ['deemedOn' => Clock::plus(Clock::day($now), $rule->timeLimit), 'subjectToCompleteness' => true];
        return (array) $rule + $mention;
    }

    /** Documents required by law that did not come, with the reason, the ground and the time (CRPA L114-5). */
    private static function missing(string $now, object $correction, Draft $draft): array
    {
        $missing = [];
        foreach (get_object_vars($correction->changes) as $path => $change) {
            $proof = Forms::find($draft->procedure, (string) $path, $draft->items())?->field->proof ?? null;
            $isDue = ($proof->required ?? false) && in_array($change->op, ['set', 'clear'], true) && isset($change->noDocumentReason);
            if ($isDue && SendRules::proofs((string) $path, $change, $correction) === []) {
                $because = $change->noDocumentReason->text ?? self::BECAUSE[$change->noDocumentReason->code] ?? null;
                $missing[] = ['path' => $path, 'label' => $proof->hint] + ($because === null ? [] : ['because' => $because]) + [
                    'legalBasis' => $proof->legalBasis,
                    'timeLimit' => 'P1M',
                    'deadline' => Clock::plus(Clock::day($now), 'P1M'),
                ];
            }
        }
        return $missing;
    }

    private static function keep(array $receipt, string $owner, string $address): object
    {
        $href = Settings::BASE . "$address/receipts/" . $receipt['id'];
        $receipt['formats'] = [['type' => 'application/json', 'href' => $href], ['type' => 'text/html', 'href' => $href]];
        Store::run('INSERT INTO receipts VALUES (?, ?, ?, ?)', [$receipt['id'], $owner, $receipt['number'], Json::write($receipt)]);
        return (object) $receipt;
    }

    /** As JSON or as a page, by `Accept`; each with a tag of its own. */
    private static function show(Call $call, string $owner): Answer
    {
        $row = Store::one('SELECT * FROM receipts WHERE id = ? AND owner = ?', [$call->ids[1], $owner]) ?? throw new Problem('not-found');
        $vary = ['Vary' => 'Origin, Accept-Language, Accept'];
        if ($call->request->accepts('application/json')) {
            return $call->unlessHeld(new Answer(200, $row->doc, $vary + ['Content-Type' => 'application/json', 'ETag' => "\"$row->id-json\""]));
        }
        if (!$call->request->accepts('text/html')) {
            throw new Problem('not-acceptable', headers: $vary);
        }
        return $call->unlessHeld(new Answer(200, ReceiptPage::of($row->doc), $vary + [
            'Content-Type' => 'text/html; charset=utf-8',
            'Content-Security-Policy' => "default-src 'none'; style-src 'unsafe-inline'",
            'ETag' => "\"$row->id-html\"",
        ]));
    }
}
