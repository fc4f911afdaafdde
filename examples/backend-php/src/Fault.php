<?php
// One thing to put right (FieldError): the code is for programs, the sentence for the person, never with the value.
declare(strict_types=1);

namespace BonneFoi;

final class Fault
{
    private const SENTENCES = [
        'required' => 'Cette information est nécessaire.',
        'format' => 'Cette réponse n’a pas la forme attendue.',
        'length' => 'Il manque des signes, ou il y en a trop.',
        'min' => 'Cette valeur est trop petite.',
        'max' => 'Cette valeur est trop grande.',
        'min-length' => 'Ce texte est trop court.',
        'max-length' => 'Ce texte est trop long.',
        'checksum' => 'Il y a une faute de frappe dans ce numéro.',
        'choice' => 'Ce choix n’est pas proposé.',
        'too-many' => 'Il y en a trop.',
        'too-few' => 'Il en manque.',
        'unknown-field' => 'Cette information n’existe pas ici.',
        'unsupported-op' => 'Cette action n’est pas possible ici.',
        'not-correctable' => 'Cette information ne se corrige pas ici.',
        'proof-required' => 'Ajoutez un justificatif, ou dites pourquoi vous n’en avez pas.',
        'kind-mismatch' => 'Cette date ne va pas avec ce que vous dites.',
    ];

    private const EXAMPLES = [
        'phone' => '01 99 00 01 23', 'email' => 'camille@exemple.example', 'date' => '31/01/2020', 'integer' => '3',
        'iban' => 'FR76 3000 6000 0112 3456 7890 189', 'address' => '12 rue du Modèle, 69001 Lyon',
        'name' => 'Exemple', 'text' => 'Exemple', 'longText' => 'Exemple',
    ];

    /** A fault of a change: its path, and the member of the change. */
    public static function of(string $path, ?string $member, string $code, array $params = [], ?object $field = null): array
    {
        $fault = ['path' => $path];
        if ($member !== null) {
            $fault['member'] = $member;
        }
        $fault += ['code' => $code, 'detail' => self::SENTENCES[$code]] + ($params === [] ? [] : ['params' => $params]);
        $example = $field === null || $member !== 'value' ? null : ($field->choices[0]->label ?? self::EXAMPLES[$field->type] ?? null);
        return $example === null ? $fault : $fault + ['example' => $example];
    }

    /** A fault of the body or of a parameter: a JSON Pointer. */
    public static function at(string $pointer, string $code, array $params = []): array
    {
        return ['pointer' => $pointer, 'code' => $code, 'detail' => self::SENTENCES[$code]]
            + ($params === [] ? [] : ['params' => $params]);
    }

    /** @param list<array<string, mixed>> $faults */
    public static function refuse(array $faults): void
    {
        if ($faults !== []) {
            throw new Problem('validation-failed', array_slice($faults, 0, 500));
        }
    }
}
