<?php
// What went wrong, in the contract's closed list (problems.yaml): code, status, title. Never a value that was sent.
declare(strict_types=1);

namespace BonneFoi;

final class Problem extends \Exception
{
    private const LIST = [
        'invalid-request' => [400, 'Requête mal formée'],
        'idempotency-key-required' => [400, 'Clé d’idempotence manquante ou mal formée'],
        'invalid-cursor' => [400, 'Page inconnue ou expirée'],
        'method-not-allowed' => [405, 'Action impossible à cette adresse'],
        'not-acceptable' => [406, 'Format indisponible'],
        'payload-too-large' => [413, 'Envoi trop volumineux'],
        'unsupported-media-type' => [415, 'Type de contenu non accepté'],
        'precondition-required' => [428, 'Version manquante'],
        'idempotency-key-reused' => [422, 'Clé déjà utilisée pour un autre envoi'],
        'authentication-required' => [401, 'Connexion nécessaire'],
        'session-expired' => [401, 'Votre session a expiré'],
        'step-up-required' => [401, 'Une identification plus forte est nécessaire'],
        'forbidden' => [403, 'Action non autorisée'],
        'not-found' => [404, 'Introuvable'],
        'feature-not-supported' => [404, 'Ce service ne le propose pas'],
        'gone' => [410, 'N’existe plus'],
        'record-changed' => [409, 'Cette information a changé entre-temps'],
        'stale-version' => [412, 'Modifié ailleurs entre-temps'],
        'invalid-transition' => [409, 'Action impossible à ce stade'],
        'validation-failed' => [422, 'Des informations sont à corriger'],
        'attachment-too-large' => [413, 'Fichier trop lourd'],
        'attachment-type-not-accepted' => [415, 'Type de fichier non accepté'],
        'too-many-attachments' => [409, 'Trop de fichiers'],
        'attachment-mismatch' => [400, 'Fichier différent de celui annoncé'],
        'upload-offset-mismatch' => [409, 'Reprise à une autre position'],
        'rate-limited' => [429, 'Trop de demandes'],
        'internal' => [500, 'Erreur du service'],
        'maintenance' => [503, 'Service en maintenance'],
    ];

    /**
     * @param list<array<string, mixed>> $errors field errors, all at once
     * @param array<string, string> $headers
     */
    public function __construct(
        public readonly string $problem,
        public readonly array $errors = [],
        public readonly object|array|null $current = null,
        public readonly array $headers = [],
        public readonly ?string $detail = null,
    ) {
        parent::__construct($problem);
    }

    public function status(): int
    {
        return self::LIST[$this->problem][0];
    }

    /** Whether the same request must get this answer again under the same key. */
    public function isKept(): bool
    {
        return !in_array($this->status(), [401, 403, 429], true) && $this->status() < 500
            && !in_array($this->problem, ['payload-too-large', 'request-in-progress', 'idempotency-key-reused'], true);
    }

    public function answer(string $requestId): Answer
    {
        $body = [
            'type' => "https://w3id.org/bonne-foi/problems/{$this->problem}",
            'title' => self::LIST[$this->problem][1],
            'status' => $this->status(),
            'code' => $this->problem,
            'requestId' => $requestId,
        ];
        $more = ['detail' => $this->detail, 'errors' => $this->errors ?: null, 'current' => $this->current];
        if (isset($this->headers['Retry-After'])) {
            $more['retryAfterSeconds'] = (int) $this->headers['Retry-After'];
        }
        $body += array_filter($more, static fn ($member) => $member !== null);
        return new Answer($this->status(), Json::write($body), ['Content-Type' => 'application/problem+json'] + $this->headers);
    }
}
