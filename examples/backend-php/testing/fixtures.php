<?php
// The contract's own cases, for the parts that any language ports: values, words, canonical JSON, days.
// php testing/fixtures.php FOLDER-OF-THE-CONTRACT
declare(strict_types=1);

require __DIR__ . '/../src/load.php';

use BonneFoi\{Clock, Json, Values, Wording};

$contract = $argv[1];
$failed = [];
$ran = ['values' => 0, 'words' => 0, 'canonical' => 0, 'days' => 0];
$used = ['text', 'longText', 'boolean', 'integer', 'date', 'choice', 'email', 'phone', 'iban', 'name', 'address'];

$cases = json_decode((string) file_get_contents("$contract/field-types.examples.json"));
foreach ($cases->cases as $case) {
    if (!in_array($case->type, $used, true)) {
        continue;
    }
    $ran['values']++;
    $field = (object) ((array) ($case->params ?? []) + ['type' => $case->type]);
    if (isset($field->choices)) {
        $field->choices = array_map(static fn ($one) => is_object($one) ? $one : (object) ['value' => $one, 'label' => $one], $field->choices);
    }
    $wrong = Values::check($field, $case->value, $cases->today, $case->held ?? null)[0] ?? null;
    if ($wrong !== ($case->accept ? null : $case->code)) {
        $failed[] = "$case->id: " . ($wrong ?? 'taken') . ' instead of ' . ($case->code ?? 'taken');
    }
}

foreach (json_decode((string) file_get_contents("$contract/fixtures/receipt-wording.json"))->cases as $case) {
    if (in_array($case->field->type, $used, true)) {
        $ran['words']++;
        $isRight = Wording::of($case->field, $case->value) === $case->words
            && (!isset($case->masked) || Wording::masked($case->field, $case->value) === $case->masked);
        $isRight || $failed[] = "wording of {$case->id}";
    }
}

$canonical = [
    ['{"b":1,"a":[]}', '{"a":[],"b":1}'],
    ['{"\ud83d\ude00":1,"\uff5e":2,"é":3}', '{"é":3,"😀":1,"～":2}'], // by UTF-16 units, not by code points
    ['{"10":1,"9":2,"x":{}}', '{"10":1,"9":2,"x":{}}'],
    ['[1.0,0.1,1e21,1e-7,0.000001,333333333.33333329,-0.0]', '[1,0.1,1e+21,1e-7,0.000001,333333333.3333333,0]'],
    ['"\u0007\u2028\/é\""', "\"\\u0007\u{2028}/é\\\"\""],
];
foreach ($canonical as [$text, $expected]) {
    $ran['canonical']++;
    $found = Json::canonical(json_decode($text));
    $found === $expected || $failed[] = "canonical: $found instead of $expected";
}

$days = [
    [Clock::plus('2026-12-31', 'P2M'), '2027-02-28'],
    [Clock::plus('2027-12-31', 'P2M'), '2028-02-29'],
    [Clock::plus('2026-11-10', 'P30D'), '2026-12-10'],
    [Clock::plus('2026-10-24', 'P1W'), '2026-10-31'],
    [Clock::plus('2026-01-31', 'P1M1D'), '2026-03-01'],
    [Clock::day('2026-07-01T22:30:00Z'), '2026-07-02'],
    [Clock::day('2026-12-01T22:30:00Z'), '2026-12-01'],
    [Clock::endOfDay('2026-03-28'), '2026-03-28T23:00:00Z'],
    [Clock::endOfDay('2026-03-29'), '2026-03-29T22:00:00Z'],
    [Clock::endOfDay('2026-10-25'), '2026-10-25T23:00:00Z'],
];
foreach ($days as [$found, $expected]) {
    $ran['days']++;
    $found === $expected || $failed[] = "day: $found instead of $expected";
}

echo Json::write(['ran' => $ran, 'failed' => $failed]), "\n";
exit($failed === [] ? 0 : 1);
