<?php
// GET /advice: public, cacheable, chosen by names alone; never a card out of its dates.
declare(strict_types=1);

namespace BonneFoi;

final class Advice
{
    private const NAME = '~^.{1,128}$~Du';
    private const FIELDS = '~^[A-Za-z][A-Za-z0-9_-]*(/(\*/)?[A-Za-z][A-Za-z0-9_-]*)?(,[A-Za-z][A-Za-z0-9_-]*(/(\*/)?[A-Za-z][A-Za-z0-9_-]*)?){0,49}$~D';

    public static function list(Call $call): Answer
    {
        $limit = $call->limit();
        $procedure = $call->query('procedure', self::NAME);
        $fields = $call->query('field', self::FIELDS);
        $audience = $call->query('audience', self::NAME);
        $event = $call->query('lifeEvent', self::NAME);
        $authority = $call->query('administration', self::NAME) ?? Settings::data('town')->authority->key;
        if ($fields !== null && $procedure === null) {
            throw new Problem('invalid-request', [Fault::at('/field', 'required')]);
        }
        $filters = Json::write([$authority, $procedure, $fields, $audience, $event]);
        $today = Clock::day($call->now);
        $asked = array_map(self::plain(...), $fields === null ? [] : explode(',', $fields));
        $cards = array_filter(Settings::data('advice')->items, static fn (object $card) => $card->administration === $authority
            && ($procedure === null || ($card->procedure ?? $procedure) === $procedure)
            && ($asked === [] || !isset($card->fields) || array_intersect($asked, array_map(self::plain(...), $card->fields)) !== [])
            && ($audience === null || in_array($audience, $card->audience, true))
            && ($event === null || in_array($event, $card->lifeEvents ?? [], true))
            && $card->validFrom <= $today && ($card->validUntil ?? $today) >= $today && $card->source->evidence !== 'C');
        // Cards about the field first, then by rank; the identifier settles equals, so that the order never moves.
        usort($cards, static fn (object $one, object $other) => [!isset($one->fields), -($one->rank ?? 0), $one->id] <=> [!isset($other->fields), -($other->rank ?? 0), $other->id]);
        foreach ($cards as $place => $card) {
            $card->seq = $place + 1;
        }
        $after = Cursor::read($call, $filters) ?? 0;
        $rows = array_slice(array_filter($cards, static fn (object $card) => $card->seq > $after), 0, $limit + 1);
        [$page, $next] = Cursor::page($call, $filters, $rows, $limit);
        $items = array_map(static fn (object $card) => array_diff_key((array) $card, ['seq' => true]), $page);
        $answer = ['items' => $items, 'nextCursor' => $next, 'catalogue' => Settings::data('advice')->catalogue];
        return $call->unlessHeld(Answer::json($answer, headers: [
            'ETag' => Json::version('adv', $answer),
            'Cache-Control' => self::life($page, $call->now),
            'Vary' => 'Accept-Language',
        ]));
    }

    /** A field of any item and of the group, with or without the star, is the same. */
    private static function plain(string $path): string
    {
        return str_replace('/*', '', $path);
    }

    /** No part of the life of a copy outlives a card. */
    private static function life(array $cards, string $now): string
    {
        $left = 86400;
        foreach ($cards as $card) {
            if (isset($card->validUntil)) {
                $end = new \DateTimeImmutable(Clock::endOfDay($card->validUntil));
                $left = min($left, $end->getTimestamp() - (new \DateTimeImmutable($now))->getTimestamp());
            }
        }
        $age = max(0, min(300, $left));
        return "public, max-age=$age" . ($left > $age ? ', stale-while-revalidate=' . ($left - $age) : '');
    }
}
