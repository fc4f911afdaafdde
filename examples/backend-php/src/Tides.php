<?php
// What time alone does: drafts expire, silence becomes a decision, invitations grow late. Done before anything is
// read, so that no timer is needed and each thing bears its own date.
declare(strict_types=1);

namespace BonneFoi;

final class Tides
{
    private const DUE = "SELECT EXISTS (SELECT 1 FROM corrections WHERE expires_at <= :now)
        OR EXISTS (SELECT 1 FROM corrections WHERE deemed_at <= :now)
        OR EXISTS (SELECT 1 FROM invitations WHERE overdue_at <= :now) AS due";

    public static function settle(string $now): void
    {
        if ((int) Store::one(self::DUE, ['now' => $now])->due === 1) {
            Store::transaction(static function () use ($now): void {
                foreach (Store::all('SELECT * FROM corrections WHERE expires_at <= ?', [$now]) as $row) {
                    self::expire($row);
                }
                foreach (Store::all('SELECT * FROM corrections WHERE deemed_at <= ?', [$now]) as $row) {
                    self::deem($row);
                }
                Invitations::growLate($now);
            });
        }
    }

    /** A draft whose life is over: its words and files go, its address says 410. */
    private static function expire(object $row): void
    {
        Files::forget($row->id);
        Store::run("UPDATE corrections SET phase = 'expired', doc = '{}', expires_at = NULL WHERE id = ?", [$row->id]);
        Invitations::released(Json::stored($row->doc), $row->person);
    }

    /** Silence, when its day has ended in Paris. The decision bears that instant, whenever somebody looks. */
    private static function deem(object $row): void
    {
        $correction = Json::stored($row->doc);
        $isRejection = $correction->clock->kind === 'silence_means_rejection';
        $silence = Settings::procedure($correction->procedure)->silence;
        $status = $isRejection ? 'deemed_refused' : 'deemed_accepted';
        $remedies = implode(' ; ', array_map(static fn (object $one) => $one->label, $silence->remedies ?? []));
        Service::close($row, $correction, $status, $row->deemed_at);
        Follow::note($row->id, $row->deemed_at, 'deemed_decision', 'Sans réponse à cette date, votre demande est ' . ($isRejection ? 'refusée.' : 'acceptée.'), [
            'status' => $status,
            'message' => $isRejection ? "Vous pouvez : $remedies." : $silence->attestation,
            'legalBasis' => $silence->legalBasis,
        ]);
    }
}
