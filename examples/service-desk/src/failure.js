// What went wrong, in words that say what to do.
import { isSdkError } from '@bonne-foi/sdk';

const nextSteps = {
  'stale-version': 'Le dossier a changé entre-temps. Il vient d’être relu : vérifiez, puis recommencez.',
  'invalid-transition': 'Cet acte n’est plus possible : le dossier a changé d’état. Il vient d’être relu.',
  'case-assigned-to-other': 'Ce dossier est suivi par un collègue. Cochez la case pour le reprendre.',
  'items-request-open': 'Une demande d’éléments est déjà ouverte. Attendez la réponse, ou annulez-la.',
  'agent-scope-required': 'Vos droits ne permettent pas cet acte. Adressez-vous à votre responsable.',
  'reasons-required': 'Pour chaque refus, écrivez les faits et choisissez la règle.',
  'legal-ground-required': 'Choisissez le texte qui exige chaque élément.',
  'once-only':
    'L’administration détient déjà cette information. Dites pourquoi vous ne pouvez pas l’obtenir, ou retirez l’élément.',
  'closure-not-allowed': 'Cette demande appelle une décision : acceptez ou refusez, avec vos raisons.',
  'prior-hearing-required':
    'La personne doit d’abord pouvoir présenter ses observations. Attendez la fin du délai, ou notez qu’elle a répondu.',
  'validation-failed': 'Corrigez les champs signalés, puis recommencez.',
};

/** An error as the page shows it. */
export function toFailure(error) {
  if (!isSdkError(error)) return { code: 'unknown', title: 'La page a rencontré une erreur. Rechargez-la.' };
  const { code, kind, status } = error;
  if (status === 401)
    return { code, title: 'Votre session est terminée. Reconnectez-vous : rien n’a été envoyé.' };
  if (kind === 'problem') {
    const { title, detail, legalBasis, errors } = error.info.problem ?? {};
    return {
      code,
      title: title ?? 'Le service a refusé.',
      detail: detail ?? nextSteps[code],
      legalBasis,
      errors,
    };
  }
  return {
    code,
    title: 'Le service ne répond pas.',
    detail: error.info.maybeApplied
      ? 'L’acte a peut-être été enregistré : relisez le dossier avant de recommencer.'
      : 'Rien n’a été enregistré. Réessayez dans un moment.',
  };
}
