import type { Verdict } from '../verdict.ts';

export type Language = 'fr' | 'en';

export const words = {
  fr: {
    title: 'Conformité au contrat Bonne Foi',
    verdicts: { PASS: 'tenu', FAIL: 'manqué', WARN: 'conseillé', SKIP: 'non jugé', ERROR: 'erreur du kit' },
    request: 'Demande',
    answer: 'Réponse',
    again: 'Pour recommencer',
    check: 'Vérification',
    verdict: 'Verdict',
    reason: 'Raison',
    requirements: 'Exigences',
    musts: 'exigences obligatoires tenues',
    left: 'Corrections que le kit n’a pas pu retirer',
    seed: 'Graine',
    requests: 'demandes',
  },
  en: {
    title: 'Conformance to the Bonne Foi contract',
    verdicts: {
      PASS: 'kept',
      FAIL: 'broken',
      WARN: 'advised',
      SKIP: 'not judged',
      ERROR: 'error of the kit',
    },
    request: 'Request',
    answer: 'Answer',
    again: 'To do it again',
    check: 'Check',
    verdict: 'Verdict',
    reason: 'Reason',
    requirements: 'Requirements',
    musts: 'mandatory checks kept',
    left: 'Corrections that the kit could not take back',
    seed: 'Seed',
    requests: 'requests',
  },
} as const satisfies Record<
  Language,
  { readonly verdicts: Record<Verdict, string> } & Record<string, unknown>
>;
