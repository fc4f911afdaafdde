/** The reference backend over a real socket, with sample people: what the kit is held to account with. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Backend } from '@bonne-foi/backend';
import { startBench, tokens, type BenchOptions } from '../../../backend/src/testing/backend-harness.ts';
import { secretIban, testProcedures } from '../../../backend/src/testing/test-procedure-harness.ts';
import { systemClock } from '@bonne-foi/backend';

/** The sample procedures, each field saying why it is held. */
const explained: typeof testProcedures = testProcedures.map((procedure) => ({
  ...procedure,
  fields: procedure.fields.map((field) => ({
    ...field,
    why: 'Calcul du tarif.',
    ...(field.fields !== undefined && {
      fields: field.fields.map((each) => ({ ...each, why: 'Calcul du tarif.' })),
    }),
  })),
}));

export interface Reference {
  readonly url: string;
  readonly backend: Backend;
  close(): Promise<void>;
}

export type Wrap = (
  fetch: (request: Request) => Promise<Response>,
) => (request: Request) => Promise<Response>;

/** Starts it on a free port; `wrap` stands before it. */
export async function startReference(
  wrap: Wrap = (fetch) => fetch,
  options: BenchOptions = {},
): Promise<Reference> {
  const { backend } = await startBench({
    clock: systemClock,
    procedures: explained,
    limits: { requestsPerMinute: 1_000_000, maxBodyBytes: 65_536, maxAttachmentBytes: 1_000_000 },
    directory: [
      {
        key: 'autre-service',
        contact: { name: 'Autre service', phone: '+33199000124', email: 'autre@exempleville.example' },
      },
    ],
    ...options,
  });
  const fetch = wrap(async (request) => backend.fetch(request));
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
      const headers = new Headers();
      for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
      const request = new Request(`http://${incoming.headers.host ?? ''}${incoming.url ?? ''}`, {
        method: incoming.method ?? 'GET',
        headers,
        ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
      });
      const response = await fetch(request);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (outgoing.destroyed) return;
      outgoing.writeHead(response.status, [...response.headers].flat());
      outgoing.end(bytes);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/v1`,
    backend,
    async close() {
      await closed(server);
      await backend.close();
    },
  };
}

async function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** How the kit speaks to it. */
export function referenceConfig(target: string): object {
  return {
    target,
    people: {
      alice: { token: tokens.alix },
      bob: { token: tokens.bob },
      agent: { token: tokens.agent },
      reader: { token: tokens.reader },
      otherAgent: { token: tokens.other },
    },
    record: 'rec_alix',
    change: {
      path: 'phone',
      kind: 'correction',
      values: ['+33639980456', '+33639980457'],
      refused: 'no number',
    },
    declaration: {
      record: 'rec_declaration',
      change: {
        path: 'phone',
        kind: 'correction',
        values: ['+33639980456', '+33639980457'],
        refused: 'no number',
      },
    },
    origin: 'https://www.exempleville.example',
    secrets: [secretIban],
    transferTo: 'autre-service',
    requestsPerSecond: 5000,
  };
}
