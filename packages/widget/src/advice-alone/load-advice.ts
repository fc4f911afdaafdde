import { type Catalogue, loadCatalogue } from '@bonne-foi/advice';

/** What an integrator may get wrong. Each code has its page: `docs/errors/<code>.md`. */
export type AdviceProblem =
  | 'advice-catalogue-missing'
  | 'advice-catalogue-unreachable'
  | 'advice-catalogue-broken'
  | 'advice-form-missing'
  | 'advice-list-unreachable';

/** Tells the integrator in the console: the code, what happened, what to do. */
export async function tell(code: AdviceProblem, details: readonly string[] = []): Promise<void> {
  const known = await import('./problem-sentences.ts').catch(() => undefined);
  const said = `[bonne-foi] ${code}: ${known?.sentences[code] ?? ''} (docs/errors/${code}.md)`;
  console.warn([said, ...details].join('\n  '));
}

/** A catalogue. Cards that are wrong are left out, and told of; nothing when none can be read. */
export async function loadAdvice(
  address: string,
  signal: AbortSignal,
): Promise<Catalogue | AdviceProblem | undefined> {
  let json: unknown;
  try {
    const answer = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) return 'advice-catalogue-unreachable';
    json = await answer.json();
  } catch (error) {
    if (signal.aborted) return undefined;
    return error instanceof SyntaxError ? 'advice-catalogue-broken' : 'advice-catalogue-unreachable';
  }
  const loaded = loadCatalogue(json);
  if (!loaded.ok) {
    const issues = loaded.issues.map(
      ({ card, pointer, message, todo }) => `${card} ${pointer} ${message}; ${todo}`,
    );
    if (loaded.catalogue === undefined) return 'advice-catalogue-broken';
    void tell('advice-catalogue-broken', issues.slice(0, 10));
  }
  return loaded.catalogue;
}
