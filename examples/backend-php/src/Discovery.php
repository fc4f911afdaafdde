<?php
// GET /capabilities, and the same document at the root of the origin.
declare(strict_types=1);

namespace BonneFoi;

final class Discovery
{
    public static function capabilities(Call $call): Answer
    {
        $document = Settings::capabilities();
        // Said only by a server that holds samples: the conformance kit writes and sends on what it tests.
        $target = getenv('CONFORMANCE_TARGET') === 'allow' ? ['X-Conformance-Target' => 'allow'] : [];
        return $call->unlessHeld(Answer::json($document, headers: $target + [
            'ETag' => Json::version('cap', $document),
            'Cache-Control' => 'public, max-age=300, stale-while-revalidate=86400',
        ]));
    }
}
