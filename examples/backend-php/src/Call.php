<?php
// A request that passed the door, with the steps that its operation still has to take, in the contract's order.
declare(strict_types=1);

namespace BonneFoi;

final class Call
{
    /** @param list<string> $ids identifiers in the path */
    public function __construct(
        public readonly Request $request,
        public readonly string $person,
        public readonly array $ids,
        public readonly string $now,
    ) {
    }

    /** Step 6: the version acted on. A proxy may have weakened the tag: W/ and quotes are taken off on both sides. */
    public function mustMatch(object $document): void
    {
        $sent = $this->request->header('If-Match');
        if ($sent === null || trim($sent) === '*') {
            throw new Problem('precondition-required');
        }
        $bare = static fn (string $tag) => trim(preg_replace('~^W/~', '', trim($tag)), '"');
        if ($bare($sent) !== $bare($document->version)) {
            throw new Problem('stale-version', current: $document, headers: ['ETag' => $document->version]);
        }
    }

    /** Step 7: the media type and the JSON object of the body. */
    public function body(string $type = 'application/json'): object
    {
        if ($this->request->mediaType() !== $type) {
            throw new Problem('unsupported-media-type');
        }
        return Json::readObject($this->request->body());
    }

    /** 304 when the client already holds this answer, else the answer. */
    public function unlessHeld(Answer $answer): Answer
    {
        $tag = $answer->headers['ETag'];
        foreach (explode(',', $this->request->header('If-None-Match') ?? '') as $held) {
            if (in_array(preg_replace('~^W/~', '', trim($held)), [$tag, '*'], true)) {
                $kept = array_diff_key($answer->headers, ['Content-Type' => true]);
                return new Answer(304, '', $kept);
            }
        }
        return $answer;
    }

    /** A text parameter of the address. */
    public function query(string $name, string $pattern): ?string
    {
        $value = $this->request->query[$name] ?? null;
        if ($value === null) {
            return null;
        }
        return is_string($value) && preg_match($pattern, $value) === 1
            ? $value
            : throw new Problem('invalid-request', [Fault::at("/$name", 'format')]);
    }

    /** The size of a page; out of bounds is `invalid-request`, never silently another. */
    public function limit(): int
    {
        $limit = (int) ($this->query('limit', '~^\d{1,6}$~D') ?? '20');
        if ($limit < 1 || $limit > Settings::PAGE_MAX) {
            throw new Problem('invalid-request', [
                Fault::at('/limit', $limit < 1 ? 'min' : 'max', ['min' => 1, 'max' => Settings::PAGE_MAX]),
            ]);
        }
        return $limit;
    }
}
