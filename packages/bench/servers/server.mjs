// One server per process: node servers/server.mjs <http|hono|fastify> <null|sqlite|pglite|postgres>. Prints its port to the parent.
const [, , framework, store] = process.argv;
const schema =
  'create table report (id integer primary key, subject text not null, field text not null, value text not null, at text not null)';
const document = {
  id: 1,
  name: 'Ada',
  address: { street: '1 rue des Lilas', city: 'Lyon' },
  fields: ['a', 'b', 'c'],
};

const stores = {
  null: async () => () => 1,
  sqlite: async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(process.env.BENCH_DB);
    db.exec('pragma journal_mode = wal');
    db.exec('pragma synchronous = full'); // a stored answer survives a power cut
    db.exec(schema);
    const insert = db.prepare(
      'insert into report (subject, field, value, at) values (?, ?, ?, ?) returning id',
    );
    return (r) => insert.get(r.subject, r.field, r.value, new Date().toISOString()).id;
  },
  pglite: async () => {
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create(process.env.BENCH_DB); // a folder: on disk
    await db.exec(schema.replace('integer primary key', 'serial primary key'));
    return async (r) =>
      (
        await db.query(
          'insert into report (subject, field, value, at) values ($1, $2, $3, $4) returning id',
          [r.subject, r.field, r.value, new Date().toISOString()],
        )
      ).rows[0].id;
  },
};
const save = await stores[store]();
const valid = (r) =>
  r && ['subject', 'field', 'value'].every((k) => typeof r[k] === 'string' && r[k].length <= 10_000);
const ready = (port) => process.send(port);

if (framework === 'http') {
  const { createServer } = await import('node:http');
  const reply = (res, status, body) => {
    const text = JSON.stringify(body);
    res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    res.end(text);
  };
  const server = createServer((req, res) => {
    if (req.method === 'GET') return reply(res, 200, document);
    const parts = [];
    req
      .on('data', (d) => parts.push(d))
      .on('end', async () => {
        try {
          const body = JSON.parse(Buffer.concat(parts).toString());
          if (!valid(body)) return reply(res, 422, { error: 'invalid' });
          reply(res, 201, { id: await save(body) });
        } catch {
          reply(res, 400, { error: 'malformed' });
        }
      });
  });
  server.listen(0, '127.0.0.1', () => ready(server.address().port));
} else if (framework === 'hono') {
  const { Hono } = await import('hono');
  const { serve } = await import('@hono/node-server');
  const app = new Hono();
  app.get('/report', (c) => c.json(document));
  app.post('/report', async (c) => {
    const body = await c.req.json().catch(() => null);
    if (!valid(body)) return c.json({ error: 'invalid' }, 422);
    return c.json({ id: await save(body) }, 201);
  });
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (i) => ready(i.port));
} else {
  const { default: Fastify } = await import('fastify');
  const app = Fastify();
  const text = { type: 'string', maxLength: 10_000 };
  app.get('/report', async () => document);
  app.post(
    '/report',
    {
      schema: {
        body: {
          type: 'object',
          required: ['subject', 'field', 'value'],
          properties: { subject: text, field: text, value: text },
        },
      },
    },
    async (req, rep) => {
      rep.code(201);
      return { id: await save(req.body) };
    },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  ready(app.server.address().port);
}
