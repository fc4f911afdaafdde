<?php
// The order of evaluation (openapi.yaml, "Order of evaluation"): the first step that fails answers.
// Steps 0 to 4 are here; 5 to 10 are the operation's own, inside its transaction.
declare(strict_types=1);

namespace BonneFoi;

final class Door
{
    public static function answer(Request $request): Answer
    {
        $route = null;
        try {
            $route = Routes::find($request->path) ?? throw new Problem('not-found');
            $answer = self::isPreflight($request) ? new Answer(204) : self::judge($request, $route);
        } catch (Problem $problem) {
            $answer = $problem->answer($request->id);
        } catch (\Throwable $error) {
            // Where, never what: a message may hold a value.
            error_log(sprintf('%s %s at %s:%d', $request->id, $error::class, basename($error->getFile()), $error->getLine()));
            $isBusy = $error instanceof \PDOException && ($error->errorInfo[1] ?? 0) === 5;
            $answer = (new Problem($isBusy ? 'maintenance' : 'internal', headers: ['Retry-After' => '1']))->answer($request->id);
        }
        return Headers::dress($answer, $request, $route);
    }

    private static function isPreflight(Request $request): bool
    {
        return $request->method === 'OPTIONS' && $request->header('Access-Control-Request-Method') !== null;
    }

    private static function judge(Request $request, array $route): Answer
    {
        // 0 size: what is announced, then what came. Files have their own limit.
        $isFile = str_ends_with($request->path, '/content');
        $limit = $isFile ? Settings::MAX_FILE : Settings::MAX_BODY;
        if (!$isFile && ($request->announcedLength > $limit || strlen($request->body()) > $limit)) {
            throw new Problem('payload-too-large');
        }
        // 1 who speaks
        $person = $route['public'] ? '' : Session::person($request);
        // 2 what is offered
        if (!$route['offered']) {
            throw new Problem('feature-not-supported');
        }
        $method = $request->method === 'HEAD' && !isset($route['methods']['HEAD']) ? 'GET' : $request->method;
        [$handler, $takesKey] = $route['methods'][$method] ?? throw new Problem(
            'method-not-allowed',
            headers: ['Allow' => implode(', ', self::methods($route))],
        );
        // 3 rate
        Rate::count($person);
        // 4 idempotency key, then the operation
        $call = new Call($request, $person, $route['ids'], Clock::now());
        if (!$route['public']) {
            Tides::settle($call->now);
        }
        if ($takesKey) {
            return Keys::once($call, $handler);
        }
        return $method === 'GET' || $method === 'HEAD'
            ? $handler($call)
            : Store::transaction(static fn () => $handler($call));
    }

    /** @return list<string> the methods of a path; HEAD follows GET */
    public static function methods(array $route): array
    {
        $methods = array_keys($route['methods']);
        return in_array('GET', $methods, true) ? array_values(array_unique([...$methods, 'HEAD'])) : $methods;
    }
}
