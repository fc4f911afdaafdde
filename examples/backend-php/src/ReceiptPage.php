<?php
// The receipt as a page that a person keeps: no script, nothing from outside, and the JSON itself for verification.
declare(strict_types=1);

namespace BonneFoi;

final class ReceiptPage
{
    private const OPS = ['set' => 'Corrigé', 'clear' => 'Effacé', 'confirm' => 'Confirmé', 'describe' => 'Décrit', 'addItem' => 'Ajouté', 'removeItem' => 'Retiré'];

    public static function of(string $json): string
    {
        $receipt = Json::stored($json);
        $number = self::text($receipt->number);
        $facts = self::facts([
            'Numéro' => $receipt->number,
            'Reçu le' => Wording::instant($receipt->receivedAt),
            'Envoyé par' => $receipt->sender,
            'Au nom de' => $receipt->onBehalfOf->name ?? null,
            'Service' => $receipt->service->name,
            'Courriel' => $receipt->service->email ?? null,
            'Adresse' => $receipt->service->postalAddress ?? null,
            'Téléphone' => Wording::of((object) ['type' => 'phone'], $receipt->service->phone),
            'Attestation sur l’honneur' => ($receipt->swornStatement ?? false) ? 'Oui' : null,
        ]);
        $sections = self::lines($receipt->summary) . self::files($receipt->attachments ?? [])
            . self::missing($receipt->missingItems ?? []) . self::silence($receipt->silence ?? null);
        $note = self::text($receipt->proofNote);
        $data = self::text($json);
        return <<<HTML
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Accusé de réception $number</title>
            <style>
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
            dt { font-weight: bold; } dd { margin: 0 0 .5rem; white-space: pre-line; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <main>
            <h1>Accusé de réception</h1>
            $facts
            $sections
            <p>$note</p>
            <details><summary>Données de l’accusé, pour vérification</summary><pre>$data</pre></details>
            </main>
            </body>
            </html>

            HTML;
    }

    private static function lines(array $lines): string
    {
        $html = '<h2>Ce que vous avez envoyé</h2>';
        foreach ($lines as $line) {
            $html .= '<h3>' . self::text($line->label) . '</h3>' . self::facts([
                'Action' => self::OPS[$line->op] ?? $line->op,
                'Avant' => $line->before ?? null,
                'Après' => $line->after ?? null,
                'Faux depuis' => $line->wrongSince ?? null,
                'Changé le' => isset($line->effectiveDate) ? Wording::day($line->effectiveDate) : null,
                'Vos mots' => $line->comment ?? null,
            ]);
        }
        return $html;
    }

    private static function files(array $files): string
    {
        $items = array_map(static fn (object $file) => '<li>' . self::text("$file->name ($file->size octets)") . '</li>', $files);
        return $items === [] ? '' : '<h2>Fichiers reçus</h2><ul>' . implode('', $items) . '</ul>';
    }

    private static function missing(array $missing): string
    {
        $items = array_map(static function (object $item): string {
            $law = implode(', ', array_map(static fn (object $one) => "$one->text $one->article", $item->legalBasis));
            return '<li>' . self::text("$item->label À envoyer au plus tard le " . Wording::day($item->deadline) . " ($law).") . '</li>';
        }, $missing);
        return $items === [] ? '' : '<h2>Ce qui manque</h2><ul>' . implode('', $items) . '</ul>';
    }

    private static function silence(?object $silence): string
    {
        if ($silence === null) {
            return '';
        }
        $meaning = $silence->effect === 'rejection' ? 'votre demande est refusée' : 'votre demande est acceptée';
        $remedies = array_map(static fn (object $one) => '<li>' . self::text($one->label . (isset($one->timeLimit) ? ' (délai : ' . self::months($one->timeLimit) . ')' : '')) . '</li>', $silence->remedies ?? []);
        return '<h2>Si vous n’avez pas de réponse</h2><p>'
            . self::text("Sans réponse le " . Wording::day($silence->deemedOn) . " au soir, $meaning, si votre dossier est complet.") . '</p>'
            . self::text($silence->attestation ?? '')
            . ($remedies === [] ? '' : '<p>Vous pourrez alors :</p><ul>' . implode('', $remedies) . '</ul>');
    }

    private static function months(string $duration): string
    {
        return preg_match('~^P(\d+)M$~D', $duration, $found) === 1 ? "$found[1] mois" : $duration;
    }

    private static function facts(array $facts): string
    {
        $html = '';
        foreach (array_filter($facts, static fn ($fact) => $fact !== null) as $name => $fact) {
            $html .= '<dt>' . self::text($name) . '</dt><dd>' . self::text((string) $fact) . '</dd>';
        }
        return "<dl>$html</dl>";
    }

    private static function text(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }
}
