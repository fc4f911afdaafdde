<?php
// The headers that every answer has, problems and 304 included.
declare(strict_types=1);

namespace BonneFoi;

final class Headers
{
    private const EXPOSED = 'ETag, Location, Retry-After, API-Version, Deprecation, Sunset, Link, RateLimit, '
        . 'RateLimit-Policy, Idempotency-Replayed, Upload-Offset, Upload-Complete, Upload-Limit, X-Request-Id';
    private const TAKEN = 'content-type, accept-language, authorization, if-match, if-none-match, idempotency-key, '
        . 'x-csrf-token, traceparent, upload-offset, upload-complete, repr-digest';

    public static function dress(Answer $answer, Request $request, ?array $route): Answer
    {
        $isPublic = $route['public'] ?? false;
        $answer->headers += [
            'API-Version' => Settings::VERSION,
            'X-Request-Id' => $request->id,
            'Content-Language' => 'fr',
            'Vary' => 'Origin, Accept-Language',
            'X-Content-Type-Options' => 'nosniff',
            'Referrer-Policy' => 'no-referrer',
            'Cache-Control' => 'no-store',
        ];
        $origin = $request->header('Origin');
        // Bearer tokens only: no cookie, so never Access-Control-Allow-Credentials.
        if ($isPublic || ($origin !== null && Settings::allowsOrigin($origin))) {
            $answer->headers['Access-Control-Allow-Origin'] = $isPublic ? '*' : $origin;
            $answer->headers['Access-Control-Expose-Headers'] = self::EXPOSED;
            if ($request->method === 'OPTIONS' && $answer->status === 204) {
                $methods = $route['offered'] ? Door::methods($route) : ['GET', 'POST', 'PATCH', 'DELETE'];
                $answer->headers['Access-Control-Allow-Methods'] = implode(', ', $methods);
                $answer->headers['Access-Control-Allow-Headers'] = self::TAKEN;
                $answer->headers['Access-Control-Max-Age'] = '600';
            }
        }
        return $answer;
    }
}
