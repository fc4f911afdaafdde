// The service, as the agent speaks to it.
import { createClient } from '@bonne-foi/sdk';
import { agentSession, createAgentClient } from '@bonne-foi/sdk/agent';

const client = createClient({
  baseUrl: '/v1',
  auth: { scheme: 'cookie', session: agentSession },
  locale: 'fr',
});

export const agent = createAgentClient(client);

/** Frequent mistakes of a procedure, by field: public data. Without them the case is read all the same. */
export async function adviceOf(procedure) {
  try {
    const { items } = await client.advice.list({ procedure, limit: 100 }).first();
    return items;
  } catch {
    return [];
  }
}

/** What the service's own comparisons found: not part of the contract, each service brings its own. */
export async function inconsistencies() {
  const answer = await fetch('/guichet/incoherences.json', { credentials: 'same-origin' });
  if (!answer.ok) return [];
  return answer.json();
}

/** All the items of a paged list. */
export async function all(paged, most = 400) {
  const items = [];
  for await (const item of paged) {
    items.push(item);
    if (items.length === most) break;
  }
  return items;
}
