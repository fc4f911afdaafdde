import { isSdkError } from '@bonne-foi/sdk';

/** What happened and what to do, in words. */
export function explain(error) {
  if (!isSdkError(error)) return error instanceof Error ? reason(error) : String(error);
  const { kind, code, fields, info } = error;
  const lines = [whatHappened(kind, code, info)];
  for (const field of fields) lines.push(`  ${field.path ?? field.pointer} : ${field.detail}`);
  if (info.maybeApplied)
    lines.push('  L’envoi a peut-être été reçu : relancez avec la même clé, rien ne sera fait deux fois.');
  if (info.retryAfterMs) lines.push(`  Réessayez dans ${Math.ceil(info.retryAfterMs / 1000)} s.`);
  if (info.requestId) lines.push(`  Référence pour le service : ${info.requestId}`);
  return lines.join('\n');
}

function whatHappened(kind, code, { operation, problem, pointer }) {
  switch (kind) {
    case 'problem':
      return `Le service a refusé ${operation} : ${problem?.title ?? code} (${code}).`;
    case 'network':
      return `Pas de réponse à ${operation} : le service est-il démarré (npm start) ?`;
    case 'timeout':
      return `Pas de réponse à temps à ${operation}.`;
    case 'aborted':
      return `${operation} a été arrêté.`;
    case 'protocol':
      return `La réponse à ${operation} ne respecte pas le contrat (${code} ${pointer ?? ''}).`;
    default:
      return `Mauvais réglage : ${code}.`;
  }
}

function reason(error) {
  return error.cause?.code === 'ECONNREFUSED' || error.message === 'fetch failed'
    ? 'Personne ne répond à cette adresse : démarrez la démo (npm start), puis réessayez.'
    : error.message;
}
