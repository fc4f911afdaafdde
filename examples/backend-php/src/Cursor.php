<?php
// Pages by key, never by offset: what is added meanwhile moves nothing. The cursor is sealed, so that it holds for
// one person and one set of filters only, and tells nothing.
declare(strict_types=1);

namespace BonneFoi;

final class Cursor
{
    /** The place to go on from, or null at the beginning. */
    public static function read(Call $call, string $filters): ?int
    {
        $sent = $call->request->query['cursor'] ?? null;
        if ($sent === null) {
            return null;
        }
        $isRight = is_string($sent) && preg_match('~^(\d{1,15})\.([0-9a-f]{32})$~D', $sent, $found) === 1
            && hash_equals(self::seal($call, $filters, $found[1]), $found[2]);
        return $isRight ? (int) $found[1] : throw new Problem('invalid-cursor');
    }

    /**
     * @param list<object> $rows one more than the page holds, each with `seq`
     * @return array{0: list<object>, 1: ?string} the rows of the page, and the cursor of the next
     */
    public static function page(Call $call, string $filters, array $rows, int $limit): array
    {
        if (count($rows) <= $limit) {
            return [$rows, null];
        }
        $rows = array_slice($rows, 0, $limit);
        $seq = (string) end($rows)->seq;
        return [$rows, $seq . '.' . self::seal($call, $filters, $seq)];
    }

    private static function seal(Call $call, string $filters, string $seq): string
    {
        $what = Json::write([$call->person, $call->request->path, $filters, $seq]);
        return substr(hash_hmac('sha256', $what, Store::secret()), 0, 32);
    }
}
