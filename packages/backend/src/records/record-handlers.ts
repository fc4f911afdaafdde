import type { Session } from '@bonne-foi/contract';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { isExpired } from '../corrections/dossier.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPage } from '../http/paging.ts';
import type { InvitationRow } from '../invitations/invitation-store.ts';
import { isMailAddress, maskedAddress } from '../mail/address.ts';
import { recordVersion } from './held.ts';
import type { Held } from './held.ts';
import { projectRecord, summariseRecord } from './project-record.ts';
import { requireHeld } from './record-store.ts';

/** Who is speaking. */
export const getSession = define({
  find: async () => undefined,
  async run(_none, _body, { principal, service }) {
    const { displayName, acr, expiresAt, csrfToken, representations, email } = principal;
    const session: Session = {
      authenticated: true,
      ...(displayName !== undefined && { displayName }),
      ...(acr !== '' && { acr }),
      expiresAt,
      ...(csrfToken !== undefined && { csrfToken }),
      ...(service.mail !== undefined && isMailAddress(email) && { receiptEmail: maskedAddress(email) }),
      ...(representations !== undefined && { representations: [...representations] }),
    };
    return { status: 200, body: session };
  },
});

/** Records held on the person, newest first by the day they were made. */
export const listRecords = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const procedure = call.query.get('procedure');
    const open = await openCounts(call);
    const page = await listPage<Held>(call, {
      kind: 'records',
      query: { owner: call.principal.subject, order: 'newest' },
      filters: { procedure },
      async read({ body: held }) {
        if (procedure !== null && held.procedure !== procedure) return undefined;
        return summariseRecord(held, call.service.procedure(held.procedure), {
          corrections: open.corrections.get(held.id) ?? 0,
          invitations: open.invitations.get(held.id) ?? 0,
        });
      },
    });
    return { status: 200, body: page };
  },
});

/** One record, definitions and values together. */
export const getRecord = define({
  find: (call) => requireHeld(call.tx, call.parameters['recordId'] ?? '', call.principal.subject),
  version: (held) => recordVersion(held),
  run: async (held, _body, { service, now }) => ({
    status: 200,
    body: projectRecord(held, service.procedure(held.procedure), now),
  }),
});

/** A person has few of each; beyond this the counts are of the newest. */
const most = 500;

async function openCounts(call: Call): Promise<{
  readonly corrections: ReadonlyMap<string, number>;
  readonly invitations: ReadonlyMap<string, number>;
}> {
  const query = { owner: call.principal.subject, order: 'newest', limit: most } as const;
  const corrections = await call.tx.list<CorrectionRow>('corrections', query);
  const invitations = await call.tx.list<InvitationRow>('invitations', query);
  const isOpen = ({ body }: { body: CorrectionRow }): boolean =>
    body.phase !== 'closed' && !isExpired(body, call.now);
  return {
    corrections: count(corrections.filter(isOpen).map(({ body }) => body.recordId)),
    invitations: count(
      invitations.filter(({ body }) => body.status === 'open').map(({ body }) => body.recordId),
    ),
  };
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
