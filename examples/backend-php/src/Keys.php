<?php
// Idempotency: one act, one key, one effect. The answer is stored in the transaction of the act, so that a crash
// between the two cannot happen; the writer's lock makes a second request wait, and then get the stored answer.
declare(strict_types=1);

namespace BonneFoi;

final class Keys
{
    public static function once(Call $call, callable $handler): Answer
    {
        $key = self::key($call->request);
        $scope = [$call->person, $call->request->method, $call->request->path, $key];
        $print = hash('sha256', $call->request->body());
        return Store::transaction(static function () use ($call, $handler, $scope, $print): Answer {
            self::forgetOld($call->now);
            $where = 'person = ? AND method = ? AND path = ? AND key = ?';
            $known = Store::one("SELECT * FROM answers WHERE $where", $scope);
            if ($known !== null) {
                return $known->print === $print
                    ? new Answer($known->status, $known->body, (array) Json::stored($known->headers) + ['Idempotency-Replayed' => '?1'])
                    : throw new Problem('idempotency-key-reused');
            }
            $answer = self::run($call, $handler);
            Store::run('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
                ...$scope, $print, $answer->status, Json::write((object) $answer->headers), $answer->body, $call->now,
            ]);
            return $answer;
        });
    }

    /** The operation; a problem undoes what it began, and is kept unless it may go well the next time. */
    private static function run(Call $call, callable $handler): Answer
    {
        Store::db()->exec('SAVEPOINT act');
        try {
            return $handler($call);
        } catch (Problem $problem) {
            if (!$problem->isKept()) {
                throw $problem;
            }
            Store::db()->exec('ROLLBACK TO act');
            return $problem->answer($call->request->id);
        }
    }

    /** 16 to 128 visible characters; "k" with its quotes and k without are the same key. */
    private static function key(Request $request): string
    {
        $sent = trim($request->header('Idempotency-Key') ?? '');
        $bare = preg_match('~^"(.*)"$~D', $sent, $found) === 1 ? $found[1] : $sent;
        return preg_match('~^[\x21-\x7E]{16,128}$~D', $bare) === 1 ? $bare : throw new Problem('idempotency-key-required');
    }

    private static function forgetOld(string $now): void
    {
        if (random_int(0, 99) === 0) {
            Store::run('DELETE FROM answers WHERE at < ?', [Clock::plusSeconds($now, -Settings::KEY_TTL - 3600)]);
        }
    }
}
