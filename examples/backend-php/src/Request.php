<?php
// A request as it came, before anyone judged it.
declare(strict_types=1);

namespace BonneFoi;

final class Request
{
    /** @param array<string, mixed> $query */
    public function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly array $query,
        public readonly string $id,
        public readonly int $announcedLength,
    ) {
    }

    public static function read(): self
    {
        $path = explode('?', $_SERVER['REQUEST_URI'], 2)[0];
        parse_str($_SERVER['QUERY_STRING'] ?? '', $query);
        return new self(
            $_SERVER['REQUEST_METHOD'],
            $path,
            $query,
            'req_' . bin2hex(random_bytes(9)),
            (int) ($_SERVER['CONTENT_LENGTH'] ?? 0),
        );
    }

    public function header(string $name): ?string
    {
        $key = strtoupper(str_replace('-', '_', $name));
        $value = $_SERVER["HTTP_$key"] ?? ($key === 'CONTENT_TYPE' ? $_SERVER[$key] ?? null : null);
        return is_string($value) && $value !== '' ? $value : null;
    }

    /** The media type of the body, without parameters, in lower case. */
    public function mediaType(): string
    {
        return strtolower(trim(explode(';', $this->header('Content-Type') ?? '')[0]));
    }

    /** The bytes of the body, read once, never more than one beyond the limit. */
    public function body(int $limit = Settings::MAX_BODY): string
    {
        static $read = null;
        return $read ??= (string) file_get_contents('php://input', length: $limit + 1);
    }

    /** Whether the client takes a media type (`Accept`, without weights: a client that names a type takes it). */
    public function accepts(string $type): bool
    {
        $family = explode('/', $type)[0] . '/*';
        foreach (explode(',', $this->header('Accept') ?? '*/*') as $range) {
            $parts = array_map(trim(...), explode(';', strtolower($range)));
            $refused = preg_grep('~^q\s*=\s*0(\.0*)?$~', $parts) !== [];
            if (!$refused && in_array($parts[0], [$type, $family, '*/*'], true)) {
                return true;
            }
        }
        return false;
    }
}
