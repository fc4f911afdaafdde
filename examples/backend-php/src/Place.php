<?php
// A path that was found in a form.
declare(strict_types=1);

namespace BonneFoi;

/** Where a path leads. `field` is null for an item of a group, and for `other`. */
final class Place
{
    public function __construct(
        public readonly string $path,
        public readonly ?object $field,
        public readonly ?object $group = null,
        public readonly ?string $item = null,
    ) {
    }

    public function isItem(): bool
    {
        return $this->field === null && $this->item !== null;
    }
}
