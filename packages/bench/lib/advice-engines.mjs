// Each engine: build(cards) -> { query(q) -> ids (best first, at most 5), size() -> serialised index text or null }.
import { applies, audiences, today, toIsoDay } from './advice-data.mjs';

const top = 5;
const textFields = ['title', 'body'];

const toAdviceCard = ({ id, procedure, field, audience, from, to, priority, title, body }) => ({
  id: `card-${id}`,
  error: title,
  advice: [{ type: 'paragraph', content: [{ type: 'text', text: body }] }],
  audience: audience === 'any' ? audiences : [audience],
  administration: 'exemple',
  procedure,
  ...(field === 'any' ? {} : { fields: [field] }),
  cover: 'crpa',
  validFrom: toIsoDay(from),
  validUntil: toIsoDay(to),
  reviewBy: toIsoDay(to),
  lastCheckedAt: toIsoDay(from),
  source: { urls: ['https://exemple.example/'], evidence: 'A' },
  rank: priority,
});

export const engines = {
  /** The limit: postings by procedure, then typed-array checks, then a small BM25-like score over the survivors. */
  handmade: async () => (cards) => {
    const n = cards.length;
    const from = new Int32Array(n);
    const to = new Int32Array(n);
    const priority = new Uint8Array(n);
    const field = new Array(n);
    const audience = new Array(n);
    const byProcedure = new Map();
    const df = new Map();
    const bags = new Array(n);
    for (const c of cards) {
      from[c.id] = c.from;
      to[c.id] = c.to;
      priority[c.id] = c.priority;
      field[c.id] = c.field;
      audience[c.id] = c.audience;
      (byProcedure.get(c.procedure) ?? byProcedure.set(c.procedure, []).get(c.procedure)).push(c.id);
      const bag = new Map();
      for (const [k, weight] of [
        ['title', 2],
        ['body', 1],
      ])
        for (const w of c[k].split(' ')) bag.set(w, (bag.get(w) ?? 0) + weight);
      for (const w of bag.keys()) df.set(w, (df.get(w) ?? 0) + 1);
      bags[c.id] = bag;
    }
    return {
      query(q) {
        const terms = q.text
          ? q.text.split(' ').map((w) => [w, Math.log(1 + n / (1 + (df.get(w) ?? 0)))])
          : [];
        const hits = [];
        for (const id of byProcedure.get(q.procedure) ?? []) {
          if (from[id] > q.date || to[id] < q.date) continue;
          if (field[id] !== q.field && field[id] !== 'any') continue;
          if (audience[id] !== q.audience && audience[id] !== 'any') continue;
          let score =
            priority[id] * 0.01 + (field[id] === q.field ? 1 : 0) + (audience[id] === q.audience ? 0.5 : 0);
          for (const [w, idf] of terms) {
            const tf = bags[id].get(w);
            if (tf) score += (idf * tf * 2.2) / (tf + 1.2);
          }
          hits.push([score, id]);
        }
        return hits
          .sort((a, b) => b[0] - a[0])
          .slice(0, top)
          .map((h) => h[1]);
      },
      size: () =>
        JSON.stringify([
          [...byProcedure],
          [...from],
          [...to],
          field,
          audience,
          [...priority],
          bags.map((b) => [...b]),
        ]),
    };
  },
  /** No index at all: every card is tested. */
  scan: async () => (cards) => ({
    query: (q) => {
      const words = new Set(q.text.split(' '));
      return cards
        .filter((c) => applies(c, q))
        .map((c) => [
          c.priority * 0.01 +
            c.title.split(' ').filter((w) => words.has(w)).length * 2 +
            c.body.split(' ').filter((w) => words.has(w)).length,
          c.id,
        ])
        .sort((a, b) => b[0] - a[0])
        .slice(0, top)
        .map((h) => h[1]);
    },
    size: () => null,
  }),
  /** Ours: the cards of a procedure, a field and an audience in force that day; words order them, and leave none out. */
  'bonne-foi': async () => {
    const { find, indexCards, saveIndex } = await import('@bonne-foi/advice/search');
    const day = toIsoDay(today);
    return (cards) => {
      const catalogue = { info: undefined, cards: cards.map(toAdviceCard) };
      const index = indexCards(catalogue);
      return {
        query: ({ procedure, field, audience, text }) =>
          find(index, { procedure, field, audience, page: text, today: day, limit: top }).map(({ card }) =>
            Number(card.id.slice('card-'.length)),
          ),
        size: () => JSON.stringify(saveIndex(index, catalogue)),
      };
    };
  },

  minisearch: async () => {
    const { default: MiniSearch } = await import('minisearch');
    return (cards) => {
      const m = new MiniSearch({
        fields: textFields,
        storeFields: ['procedure', 'field', 'audience', 'from', 'to'],
      });
      m.addAll(cards);
      return {
        query: (q) =>
          m
            .search(q.text || MiniSearch.wildcard, { filter: (r) => applies(r, q) })
            .slice(0, top)
            .map((r) => r.id),
        size: () => JSON.stringify(m),
      };
    };
  },
  flexsearch: async () => {
    const flex = await import('flexsearch');
    const Document = flex.Document ?? flex.default.Document;
    return (cards) => {
      const d = new Document({
        document: {
          id: 'id',
          index: textFields.map((field) => ({ field, tokenize: 'strict' })),
          tag: [{ field: 'procedure' }],
        },
      });
      for (const c of cards) d.add(c);
      return {
        query: (q) => {
          const found = d.search(q.text, { tag: { procedure: q.procedure }, limit: 1000, suggest: true });
          const ids = new Set(found.flatMap((r) => r.result));
          return [...ids].filter((id) => applies(cards[id], q)).slice(0, top);
        },
        size: () => {
          const parts = [];
          d.export((k, v) => {
            parts.push(`${k}:${v}`);
          });
          return parts.join('\n') || null;
        },
      };
    };
  },
  fuse: async () => {
    const { default: Fuse } = await import('fuse.js');
    return (cards) => {
      const f = new Fuse(cards, {
        keys: textFields,
        includeScore: true,
        ignoreLocation: true,
        threshold: 0.2,
        useExtendedSearch: true,
      });
      return {
        query: (q) =>
          f
            .search(q.text.split(' ').join(' | '))
            .filter((r) => applies(r.item, q))
            .slice(0, top)
            .map((r) => r.item.id),
        size: () => JSON.stringify(f.getIndex()),
      };
    };
  },
  lunr: async () => {
    const { default: lunr } = await import('lunr');
    return (cards) => {
      const index = lunr(function build() {
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.ref('id');
        this.field('procedure');
        textFields.forEach((f) => this.field(f));
        cards.forEach((c) => this.add(c));
      });
      return {
        query: (q) =>
          index
            .search(`+procedure:${q.procedure} ${q.text}`)
            .filter((r) => applies(cards[r.ref], q))
            .slice(0, top)
            .map((r) => Number(r.ref)),
        size: () => JSON.stringify(index),
      };
    };
  },
  orama: async () => {
    const { create, insertMultiple, search, save } = await import('@orama/orama');
    return async (cards) => {
      const db = create({
        schema: {
          procedure: 'enum',
          field: 'enum',
          audience: 'enum',
          from: 'number',
          to: 'number',
          title: 'string',
          body: 'string',
        },
      });
      await insertMultiple(
        db,
        cards.map(({ id, priority, ...c }) => ({ ...c, id: String(id) })),
        5000,
      );
      return {
        query: async (q) => {
          const r = await search(db, {
            term: q.text,
            properties: textFields,
            limit: top,
            threshold: 1,
            where: {
              procedure: { eq: q.procedure },
              field: { in: [q.field, 'any'] },
              audience: { in: [q.audience, 'any'] },
              from: { lte: q.date },
              to: { gte: q.date },
            },
          });
          return r.hits.map((h) => Number(h.id));
        },
        size: () => JSON.stringify(save(db)),
      };
    };
  },
};
