<?php
// Who speaks. A real service verifies the token of its own sign-in here; nothing else changes.
declare(strict_types=1);

namespace BonneFoi;

final class Session
{
    /** The person of a bearer token; a token in the address is no credential. */
    public static function person(Request $request): string
    {
        $header = $request->header('Authorization') ?? '';
        $token = preg_match('~^Bearer +([\x21-\x7E]+)$~Di', $header, $found) === 1 ? $found[1] : null;
        $tokens = Settings::data('people')->tokens;
        $known = $token !== null && property_exists($tokens, $token) ? $tokens->{$token} : null;
        if ($known === null) {
            throw new Problem('authentication-required', headers: ['WWW-Authenticate' => 'Bearer']);
        }
        if ($known->expired ?? false) {
            throw new Problem('session-expired', headers: ['WWW-Authenticate' => 'Bearer error="invalid_token"']);
        }
        if ($known->acr !== Settings::ACR) {
            $acr = Settings::ACR;
            throw new Problem('step-up-required', headers: [
                'WWW-Authenticate' => "Bearer error=\"insufficient_user_authentication\", acr_values=\"$acr\"",
            ]);
        }
        return $known->person;
    }

    public static function of(string $person): object
    {
        return Settings::data('people')->people->{$person};
    }

    public static function show(Call $call): Answer
    {
        $person = self::of($call->person);
        return Answer::json([
            'authenticated' => true,
            'displayName' => $person->displayName,
            'acr' => Settings::ACR,
            'representations' => $person->representations,
        ]);
    }
}
