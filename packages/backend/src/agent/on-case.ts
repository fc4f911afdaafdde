import type { Agent } from '@bonne-foi/contract';
import type { Dossier } from '../corrections/dossier.ts';
import type { Call } from '../http/handler.ts';
import { caseVersion, presentCase, requireCase } from './case-store.ts';

/** What every act on a case begins with. */
export const onCase = {
  find: (call: Call) => requireCase(call),
  version: caseVersion,
  view: async (dossier: Dossier, call: Call) => presentCase(call, dossier),
};

/** The agent by real name: for the service alone. */
export function realAgent({ principal }: Call, { procedure }: Dossier): Agent {
  const { displayName } = principal;
  return {
    kind: 'person',
    service: procedure.holder.name,
    ...(displayName !== undefined && { name: displayName }),
  };
}
