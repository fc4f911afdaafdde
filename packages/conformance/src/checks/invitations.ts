import type { ActingCheck } from '../check.ts';
import { listAt, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';

/** What invitations say. */
export const invitationChecks: readonly ActingCheck[] = [
  {
    id: 'invitation-dates',
    level: 'MUST',
    title: {
      fr: 'L’échéance d’une invitation est le jour et le délai',
      en: 'The deadline of an invitation is the day and the time limit',
    },
    requirements: ['INV-6'],
    operation: 'getInvitation',
    profile: 'invitations',
    feature: 'invitations',
    async run(bench) {
      const list = await bench.get('/invitations?limit=100');
      const [first] = listAt(list.json, '/items');
      if (first === undefined) throw new Skip('alice has no invitation.');
      const told = await bench.get(`/invitations/${textAt(first, '/id')}`);
      const invited = textAt(told.json, '/invitedAt');
      const deadline = textAt(told.json, '/deadline');
      must(deadline > invited.slice(0, 10), `The deadline ${deadline} is not after ${invited}.`, told);
      const limit = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(textAt(told.json, '/timeLimit'));
      if (limit === null) return;
      const day = new Date(
        `${new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date(invited))}T00:00:00Z`,
      );
      const wanted = new Date(
        Date.UTC(
          day.getUTCFullYear(),
          day.getUTCMonth() + Number(limit[1] ?? 0),
          day.getUTCDate() + Number(limit[2] ?? 0),
        ),
      );
      const off = Math.abs(wanted.getTime() - Date.parse(`${deadline}T00:00:00Z`)) / 86_400_000;
      must(
        off <= 3,
        `The deadline ${deadline} is not ${textAt(told.json, '/timeLimit')} after ${invited}.`,
        told,
      );
    },
  },
  {
    id: 'invitation-words',
    level: 'SHOULD',
    title: { fr: 'Une invitation n’accuse personne', en: 'An invitation accuses nobody' },
    requirements: ['INV-7'],
    operation: 'listInvitations',
    profile: 'invitations',
    feature: 'invitations',
    async run(bench) {
      const list = await bench.get('/invitations?limit=100');
      if (listAt(list.json, '/items').length === 0) throw new Skip('alice has no invitation.');
      for (const each of listAt(list.json, '/items')) {
        const told = await bench.get(`/invitations/${textAt(each, '/id')}`);
        const words = ['/title', '/reason', '/effect'].map((pointer) => textAt(told.json, pointer)).join(' ');
        must(
          !/\b(?:fraude|fraudule|tricher|triche|mensong|coupable|mauvaise foi|dissimul)/i.test(words),
          'Its words accuse.',
          told,
        );
      }
    },
  },
];
