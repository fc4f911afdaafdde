<?php
// What goes back: status, headers, bytes.
declare(strict_types=1);

namespace BonneFoi;

final class Answer
{
    /** @param array<string, string> $headers */
    public function __construct(
        public int $status,
        public string $body = '',
        public array $headers = [],
        /** False for a problem that must not undo what was found (a file that is not the one declared). */
        public bool $keep = true,
    ) {
    }

    /** @param array<string, string> $headers */
    public static function json(mixed $value, int $status = 200, array $headers = []): self
    {
        return new self($status, Json::write($value), ['Content-Type' => 'application/json'] + $headers);
    }

    /** A document whose `version` is its strong ETag. */
    public static function versioned(object $document, int $status = 200, array $headers = []): self
    {
        return self::json($document, $status, ['ETag' => $document->version] + $headers);
    }

    public function send(): void
    {
        ini_set('default_mimetype', '');
        header_remove('X-Powered-By');
        http_response_code($this->status);
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        if (!in_array($this->status, [204, 304], true)) {
            header('Content-Length: ' . strlen($this->body));
            echo $_SERVER['REQUEST_METHOD'] === 'HEAD' ? '' : $this->body;
        }
    }
}
