<?php
// What is set from outside (the environment), and what this service announces.
declare(strict_types=1);

namespace BonneFoi;

final class Settings
{
    public const VERSION = '1.0.0';
    public const BASE = '/v1';
    public const MAX_BODY = 262144;
    public const MAX_FILE = 10485760;
    public const MAX_PART = 1048576;
    public const MAX_FILES = 10;
    public const PAGE_MAX = 100;
    public const KEY_TTL = 604800;   // seven days, for outboxes
    public const DRAFT_TTL = 2592000; // thirty days after the last change
    public const ACR = 'eidas1';
    public const ACCEPT = ['application/pdf', 'image/jpeg', 'image/png'];

    /** Where the database and the files are. */
    public static function dataDir(): string
    {
        return getenv('DATA_DIR') ?: sys_get_temp_dir() . '/bonne-foi-php';
    }

    /** Requests a minute for one person; the contract promises at least 60. */
    public static function ratePerMinute(): int
    {
        return max(60, (int) (getenv('RATE_PER_MINUTE') ?: 600));
    }

    /** Origins whose pages may read personal answers. For the demonstration, any page of this machine. */
    public static function allowsOrigin(string $origin): bool
    {
        $listed = getenv('ALLOWED_ORIGINS');
        return is_string($listed) && $listed !== ''
            ? in_array($origin, explode(',', $listed), true)
            : preg_match('~^http://(localhost|127\.0\.0\.1)(:\d+)?$~D', $origin) === 1;
    }

    /** A JSON file of this example, read once. */
    public static function data(string $name): object
    {
        static $read = [];
        return $read[$name] ??= json_decode(
            (string) file_get_contents(__DIR__ . "/../data/$name.json"),
            flags: JSON_THROW_ON_ERROR,
        );
    }

    public static function procedure(string $key): object
    {
        foreach (self::data('town')->procedures as $procedure) {
            if ($procedure->key === $key) {
                return $procedure;
            }
        }
        throw new \LogicException('A record names a procedure that town.json lacks.');
    }

    /** The capability document: what stands here works, what does not is 404 `feature-not-supported`. */
    public static function capabilities(): array
    {
        $town = self::data('town');
        return [
            'contract' => [
                'name' => 'bonne-foi',
                'version' => self::VERSION,
                'profiles' => ['core', 'attachments', 'invitations', 'advice'],
            ],
            'api' => ['base' => self::BASE, 'software' => 'bonne-foi-php-example 0.1.0'],
            'authority' => $town->authority,
            'auth' => [['scheme' => 'bearer', 'acr' => [self::ACR]]],
            'features' => ['attachments' => ['resumable' => true], 'invitations' => true, 'advice' => true],
            'limits' => [
                'maxBodyBytes' => self::MAX_BODY,
                'maxAttachmentBytes' => self::MAX_FILE,
                'maxAttachments' => self::MAX_FILES,
                'maxPartBytes' => self::MAX_PART,
                'accept' => self::ACCEPT,
                'idempotencyTtlSeconds' => self::KEY_TTL,
                'draftTtlSeconds' => self::DRAFT_TTL,
                'pageMax' => self::PAGE_MAX,
            ],
            'locales' => ['fr'],
            'fieldTypes' => self::fieldTypes($town->procedures),
            'procedures' => array_map(static fn (object $procedure) => [
                'key' => $procedure->key,
                'title' => $procedure->title,
                'cover' => $procedure->cover,
                'qualification' => $procedure->qualification,
                'holder' => $procedure->holder,
            ], $town->procedures),
            'receipts' => [
                'registrationWithin' => 'at_once',
                'acknowledgementWithin' => 'at_once',
            ],
        ];
    }

    private static function fieldTypes(array $procedures): array
    {
        $types = [];
        foreach ($procedures as $procedure) {
            foreach ($procedure->fields as $field) {
                foreach ([$field, ...($field->fields ?? [])] as $one) {
                    $types[$one->type] = true;
                }
            }
        }
        return array_keys($types);
    }
}
