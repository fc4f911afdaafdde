import { sampleAgents, samplePeople } from '../samples/people.ts';
import type { SessionPerson } from './cookie-sessions.ts';

/** Somebody the demonstration lets a visitor be. */
export interface DemoPerson {
  readonly subject: string;
  readonly kind: 'person' | 'agent';
  readonly displayName: string;
  readonly about: string;
}

const agentScopes = ['agent:read', 'agent:handle', 'agent:decide', 'agent:invite', 'agent:journal'] as const;

/** Where penalties exist: apart from the right to decide, on purpose. */
const sanctionScopes = [...agentScopes, 'agent:sanction'] as const;

const identities: ReadonlyMap<string, SessionPerson> = new Map([
  ...samplePeople.map(({ subject, displayName, email }): [string, SessionPerson] => [
    subject,
    { kind: 'person', subject, displayName, email, acr: 'eidas1' },
  ]),
  ...sampleAgents.map(
    ({ subject, displayName, jobTitle, services, maySanction }): [string, SessionPerson] => [
      subject,
      {
        kind: 'agent',
        subject,
        displayName,
        jobTitle,
        services,
        scopes: maySanction ? sanctionScopes : agentScopes,
        acr: 'eidas1',
      },
    ],
  ),
]);

/** What a session of this sample person holds; undefined for anybody else. */
export function demoIdentity(subject: string): SessionPerson | undefined {
  return identities.get(subject);
}

/** The people of the demonstration, for a page that lets a visitor choose. */
export const demoPeople: readonly DemoPerson[] = [
  ...samplePeople.map(
    ({ subject, displayName, about }) => ({ subject, kind: 'person', displayName, about }) as const,
  ),
  ...sampleAgents.map(
    ({ subject, displayName, about }) => ({ subject, kind: 'agent', displayName, about }) as const,
  ),
];
