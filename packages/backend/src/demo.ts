/**
 * A whole service in memory, with sample people: for tests, documentation and pages that show the tag without a server.
 * Runs in a browser as in Node.
 * @packageDocumentation
 */
import { createMemoryBlobStore } from './attachments/memory-blob-store.ts';
import { type Backend, type BackendOptions, createBackend } from './backend.ts';
import { type Clock, systemClock } from './clock.ts';
import { demoIdentity, demoPeople } from './identity/demo-people.ts';
import { createSwitchableIdentity, type SwitchableIdentity } from './identity/switchable-identity.ts';
import { procedures } from './procedures/procedures.ts';
import { makeKey } from './receipts/key-ring.ts';
import { createReceiptSigner } from './receipts/receipt-signer.ts';
import { sampleAuthority } from './samples/authority.ts';
import { sampleKeyStart } from './samples/calendar.ts';
import { frenchAdvice } from './samples/french-advice.ts';
import { movableClock } from './samples/movable-clock.ts';
import { withPasses } from './samples/passes.ts';
import { seedDemonstration } from './samples/seed-demonstration.ts';
import { createMemoryStore } from './store/memory-store.ts';

export { demoPeople } from './identity/demo-people.ts';

export interface DemoOptions {
  /** @defaultValue the clock of the machine */
  readonly clock?: Clock;
  /** Subject of the sample person signed in at first, one of `demoPeople`; null for nobody. @defaultValue Camille */
  readonly person?: string | null;
  /** How requests are thought to be authenticated. @defaultValue `cookie` */
  readonly scheme?: 'cookie' | 'bearer';
  /** Takes the place of what the demonstration is made of, for example `limits` or `basePath`. */
  readonly backend?: Partial<BackendOptions>;
}

export interface DemoBackend extends Backend {
  /** @throws RangeError when nobody of `demoPeople` has this subject */
  signInAs(subject: string): void;
  signOut(): void;
  /** The session ends now. */
  expireSession(): void;
  /** The token against forgery changes now. */
  renewCsrfToken(): void;
}

/** Makes the service and writes its samples. */
export async function createDemoBackend(options: DemoOptions = {}): Promise<DemoBackend> {
  const { person = demoPeople[0]?.subject ?? null, scheme = 'cookie' } = options;
  const clock = movableClock(options.clock ?? systemClock);
  const identity = createSwitchableIdentity({ clock, scheme });
  const passes = withPasses(identity);
  const own: BackendOptions = {
    store: createMemoryStore(),
    identity: passes.identity,
    procedures,
    authority: sampleAuthority,
    blobs: createMemoryBlobStore(),
    ...frenchAdvice(),
    receiptSigner: await createReceiptSigner({ keys: [await makeKey(sampleKeyStart(clock.now()))] }),
    clock,
  };
  const backend = createBackend({ ...own, ...options.backend });
  await seedDemonstration({ backend, clock, passes, basePath: options.backend?.basePath ?? '/v1' });
  if (person !== null) signIn(identity, person);
  return {
    ...backend,
    signInAs: (subject) => {
      signIn(identity, subject);
    },
    signOut: () => {
      identity.signOut();
    },
    expireSession: () => {
      identity.expire();
    },
    renewCsrfToken: () => {
      identity.renewCsrfToken();
    },
  };
}

function signIn(identity: SwitchableIdentity, subject: string): void {
  const person = demoIdentity(subject);
  if (person === undefined) {
    throw new RangeError(
      `Nobody of the demonstration has this subject. One of: ${demoPeople.map((each) => each.subject).join(', ')}.`,
    );
  }
  identity.signInAs(person);
}
