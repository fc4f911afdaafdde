<?php
// Every address of the contract: who may call it, what it holds, and what this service leaves out.
declare(strict_types=1);

namespace BonneFoi;

final class Routes
{
    private const ID = '[A-Za-z0-9_-]{1,128}';

    /** Addresses of this service: path → [public?, method → [handler, takes a key?]]. */
    private const OFFERED = [
        '/.well-known/bonne-foi' => [true, ['GET' => [[Discovery::class, 'capabilities'], false]]],
        '/v1/capabilities' => [true, ['GET' => [[Discovery::class, 'capabilities'], false]]],
        '/v1/session' => [false, ['GET' => [[Session::class, 'show'], false]]],
        '/v1/records' => [false, ['GET' => [[Records::class, 'list'], false]]],
        '/v1/records/{id}' => [false, ['GET' => [[Records::class, 'show'], false]]],
        '/v1/corrections' => [false, [
            'GET' => [[Corrections::class, 'list'], false],
            'POST' => [[Drafts::class, 'create'], true],
        ]],
        '/v1/corrections/{id}' => [false, [
            'GET' => [[Corrections::class, 'show'], false],
            'PATCH' => [[Drafts::class, 'patch'], true],
            'DELETE' => [[Drafts::class, 'discard'], false],
        ]],
        '/v1/corrections/{id}/submission' => [false, ['POST' => [[Submission::class, 'send'], true]]],
        '/v1/corrections/{id}/events' => [false, ['GET' => [[Follow::class, 'events'], false]]],
        '/v1/corrections/{id}/receipts/{id}' => [false, ['GET' => [[Receipts::class, 'ofCorrection'], false]]],
        '/v1/corrections/{id}/attachments' => [false, ['POST' => [[Attachments::class, 'declare'], true]]],
        '/v1/corrections/{id}/attachments/{id}' => [false, [
            'GET' => [[Attachments::class, 'show'], false],
            'DELETE' => [[Attachments::class, 'remove'], false],
        ]],
        '/v1/corrections/{id}/attachments/{id}/content' => [false, [
            'GET' => [[Uploads::class, 'download'], false],
            'HEAD' => [[Uploads::class, 'offset'], false],
            'PUT' => [[Uploads::class, 'whole'], false],
            'PATCH' => [[Uploads::class, 'part'], false],
        ]],
        '/v1/invitations' => [false, ['GET' => [[Invitations::class, 'list'], false]]],
        '/v1/invitations/{id}' => [false, ['GET' => [[Invitations::class, 'show'], false]]],
        '/v1/invitations/{id}/response' => [false, ['POST' => [[Invitations::class, 'respond'], true]]],
        '/v1/invitations/{id}/receipts/{id}' => [false, ['GET' => [[Receipts::class, 'ofInvitation'], false]]],
        '/v1/advice' => [true, ['GET' => [[Advice::class, 'list'], false]]],
    ];

    /** Addresses of the contract that this service leaves out: 404 `feature-not-supported`. True: public. */
    private const LEFT_OUT = [
        '/.well-known/bonne-foi/jwks.json' => true,
        '/v1/receipts/verification' => true,
        '/v1/advice/{id}/feedback' => true,
        '/v1/statistics/{id}' => true,
        '/v1/corrections/{id}/withdrawal' => false,
        '/v1/corrections/{id}/messages' => false,
        '/v1/audit-requests' => false,
        '/v1/audit-requests/{id}' => false,
        '/v1/audit-requests/{id}/receipts/{id}' => false,
        '/v1/agent/{any}' => false,
    ];

    /** @return ?array{public: bool, offered: bool, methods: array<string, array>, ids: list<string>} */
    public static function find(string $path): ?array
    {
        foreach (self::OFFERED as $template => [$public, $methods]) {
            if (($ids = self::match($template, $path)) !== null) {
                return ['public' => $public, 'offered' => true, 'methods' => $methods, 'ids' => $ids];
            }
        }
        foreach (self::LEFT_OUT as $template => $public) {
            if (self::match($template, $path) !== null) {
                return ['public' => $public, 'offered' => false, 'methods' => [], 'ids' => []];
            }
        }
        return null;
    }

    /** @return ?list<string> the identifiers in the path, or null when it is another path */
    private static function match(string $template, string $path): ?array
    {
        $pattern = strtr(preg_quote($template, '~'), ['\{id\}' => '(' . self::ID . ')', '\{any\}' => '(.+)']);
        return preg_match("~^$pattern$~D", $path, $found) === 1 ? array_slice($found, 1) : null;
    }
}
