import { toTimestamp } from '@bonne-foi/law';
import { newInvitationRow } from '../invitations/invitation-store.ts';
import { newContact } from '../mail/contact.ts';
import { tellInvitation } from '../mail/write-mail.ts';
import type { Service } from '../service.ts';
import { addCount, isCounted } from '../statistics/count-store.ts';
import type { Seed } from './held.ts';
import { newRecordRow } from './record-store.ts';

/** Writes what a demonstration begins with; what is there already is left as it is. */
export async function writeSeed(service: Service, seed: Seed): Promise<void> {
  const now = service.clock.now();
  await service.store.transaction(async (tx) => {
    for (const { email, ...record } of seed.records) {
      if ((await tx.get('records', record.id)) !== undefined) continue;
      await tx.insert('records', newRecordRow({ ...record, revision: 1 }, service));
      if (email === undefined || service.mail === undefined) continue;
      await newContact({ tx, service, now }, { owner: record.owner, scope: '' }, { email, language: 'fr' });
    }
    for (const invitation of seed.invitations ?? []) {
      const record = seed.records.find(({ id }) => id === invitation.recordId);
      if (record === undefined || (await tx.get('invitations', invitation.id)) !== undefined) continue;
      const { recordId: _recordId, ...rest } = invitation;
      const row = newInvitationRow({ ...rest, held: record, invitedAt: toTimestamp(now) }, service, now);
      await tx.insert('invitations', row);
      await tellInvitation({ tx, service, now }, row.body);
    }
    for (const { count, ...counted } of seed.counts ?? []) {
      if (!(await isCounted(tx, counted))) await addCount(tx, counted, count);
    }
  });
}
