/** Pages, texts that must come back whole, and noise that must do no harm. */
import { operationList } from '@bonne-foi/contract/operations';
import type { ActingCheck } from '../check.ts';
import { at, listAt, textAt } from '../json.ts';
import type { Random } from '../random.ts';
import { must } from '../verdict.ts';
import { openDraft, walkPages } from './acts.ts';

/** Texts that are often altered on their way: each comes back as it was sent, or is refused. */
const hostile: readonly string[] = [
  '<b>gras</b>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table corrections; --",
  '${7*7} {{7*7}}',
  '&amp; &lt; &eacute;',
  'a\u0301 \u00e1',
  '\u202Egauche',
  'a\u200Bb\u200Dc',
  '👩‍👩‍👧‍👦 🇫🇷',
  '𝒳 \u{1D4B3}',
  'z\u0335\u0337\u0338a\u0335\u0336lgo',
  'ﬁ ﬂ №',
  'tab\tici',
  'deux\nlignes',
  '  espaces  ',
  'espace\u00A0insécable',
  '\u2028fin de ligne',
  '..\\..\\etc',
  '%00 %2e%2e%2f',
  'null',
  'undefined',
  'NaN',
  '0x1F',
  '1e309',
  '__proto__',
  'constructor',
  'ÿ Œ ŀ ß ı İ',
  '漢字 かな 한글',
  'العربية עברית',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '\u{10FFFF}',
  'a'.repeat(1999),
  '\\u0041 \\n \\"',
  '<!--',
  ']]>',
  'data:text/html,x',
  'javascript:alert(1)',
];

export const listChecks: readonly ActingCheck[] = [
  {
    id: 'pages-whole',
    level: 'MUST',
    title: {
      fr: 'Une liste parcourue ne perd ni ne répète rien, même si l’on ajoute',
      en: 'A list walked loses and repeats nothing, whatever is added',
    },
    requirements: ['PAGE-1'],
    operation: 'listCorrections',
    profile: 'core',
    async run(bench) {
      const mine: string[] = [];
      for (let count = 0; count < 4; count += 1) mine.push(textAt((await openDraft(bench)).json, '/id'));
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 400; page += 1) {
        const told = await bench.get(`/corrections?limit=1${cursor}`);
        const items = listAt(told.json, '/items');
        must(items.length <= 1, 'limit=1 gave more than one item.', told);
        seen.push(...items.map((each) => textAt(each, '/id')));
        if (page < 3) await openDraft(bench);
        const next = textAt(told.json, '/nextCursor');
        if (next === '' || mine.every((id) => seen.includes(id))) break;
        cursor = `&cursor=${encodeURIComponent(next)}`;
      }
      const missing = mine.filter((id) => !seen.includes(id));
      must(
        missing.length === 0,
        `${String(missing.length)} items were there during the whole walk, and were skipped.`,
      );
      must(new Set(seen).size === seen.length, 'An item came twice.');
    },
  },
  {
    id: 'pages-end',
    level: 'MUST',
    title: { fr: 'Toute liste a une fin', en: 'Every list ends' },
    requirements: ['PAGE-2'],
    operation: 'listRecords',
    profile: 'core',
    async run(bench) {
      const records = await walkPages(bench, '/records', 1, 60);
      const ids = records.map((each) => textAt(each, '/id'));
      must(new Set(ids).size === ids.length, 'A record came twice.');
      const all = listAt((await bench.get('/records?limit=100')).json, '/items').map((each) =>
        textAt(each, '/id'),
      );
      must(
        all.length === ids.length && all.every((id) => ids.includes(id)),
        'Page by page and at once, the list is not the same.',
      );
    },
  },
  {
    id: 'text-untouched',
    level: 'MUST',
    title: {
      fr: 'Un texte revient à l’octet près, ou il est refusé',
      en: 'Text comes back byte for byte, or is refused',
    },
    requirements: ['CHG-9'],
    operation: 'updateCorrection',
    profile: 'core',
    async run(bench) {
      const draft = await openDraft(bench);
      const path = `/corrections/${textAt(draft.json, '/id')}`;
      let version = textAt(draft.json, '/version');
      for (const text of hostile) {
        const told = await bench.ask('PATCH', path, { ifMatch: version, body: { comment: text } });
        if (told.status === 422 || told.status === 400) continue;
        bench.expect(told, 200);
        version = textAt(told.json, '/version');
        const read = await bench.get(path);
        must(
          at(read.json, '/comment') === text,
          `${JSON.stringify(text.slice(0, 40))} came back as ${JSON.stringify(textAt(read.json, '/comment').slice(0, 40))}.`,
          read,
        );
      }
    },
  },
  {
    id: 'noise',
    level: 'MUST',
    title: { fr: 'Des envois au hasard ne font rien échouer', en: 'Random bodies make nothing fail' },
    requirements: ['VAL-4'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const { random, recordId } = bench.world;
      const draft = await openDraft(bench);
      const version = textAt(draft.json, '/version');
      const targets = [
        ['POST', '/corrections'],
        ['PATCH', `/corrections/${textAt(draft.json, '/id')}`],
        ['POST', `/corrections/${textAt(draft.json, '/id')}/attachments`],
        ['POST', '/statistics/error-signals'],
        ['POST', '/receipts/verification'],
      ] as const;
      for (let count = 0; count < 60; count += 1) {
        const [method, path] = random.pick(targets);
        const body = {
          recordId,
          basedOn: noise(random, 0),
          formVersion: noise(random, 1),
          changes: noise(random, 3),
          comment: noise(random, 1),
          [random.pick(['ext', 'name', 'size', 'month', 'signals', 'id'])]: noise(random, 3),
        };
        const told = await bench.ask(method, path, {
          body: random.below(8) === 0 ? noise(random, 4) : body,
          ifMatch: version,
        });
        must(
          told.status < 500,
          `${method} ${told.path} answers ${String(told.status)} to a random body.`,
          told,
        );
      }
      for (const { method, path, query } of operationList.filter(
        (each) => each.query.length > 0 && each.security === 'public',
      )) {
        for (const name of query) {
          const told = await bench.ask(
            method,
            `${path.replace(/\{\w+\}/g, 'x')}?${name}=${encodeURIComponent(random.pick(hostile))}`,
            { as: 'nobody' },
          );
          must(
            told.status < 500,
            `${told.url.pathname} answers ${String(told.status)} to a random ${name}.`,
            told,
          );
        }
      }
    },
  },
];

/** A value of any shape, at most so deep. */
function noise(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 9 : 7);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return random.below(2) === 0;
    case 2:
      return random.below(1_000_000) - 500_000;
    case 3:
      return random.next() * 10 ** random.below(300);
    case 4:
      return random.pick(hostile);
    case 5:
      return '';
    case 6:
      return random.token(random.below(40));
    case 7:
      return Array.from({ length: random.below(4) }, () => noise(random, depth - 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(4) }, () => [
          random.pick([...hostile.slice(24, 30), 'phone', 'op', 'value', 'kind']),
          noise(random, depth - 1),
        ]),
      );
  }
}
