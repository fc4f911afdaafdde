// Words and figures, in French, for people who serve people.
const paris = { timeZone: 'Europe/Paris' };
const dayFormat = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const timeFormat = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', ...paris });
const isoDay = new Intl.DateTimeFormat('sv-SE', paris);
const dayMs = 86_400_000;

/** "21 novembre 2026", of a calendar day. */
export const dayWords = (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');

/** "21 novembre 2026 à 10 h 42", of an instant, in Paris. */
export const instantWords = (instant) => {
  const at = new Date(instant);
  return `${dayWords(isoDay.format(at))} à ${timeFormat.format(at).replace(/^0/, '').replace(':', '\u00a0h\u00a0')}`;
};

/** The calendar day of an instant, in Paris. */
export const parisDay = (instant) => isoDay.format(new Date(instant));

/** Days from one day to another. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** A date that is near, in words, and how near it is: `critical`, `caution` or `muted`. */
export function deadlineWords(day, today) {
  const left = daysBetween(today, day);
  const date = dayWords(day);
  if (left < 0)
    return {
      tone: 'critical',
      words: left === -1 ? `${date}, dépassé d’un jour` : `${date}, dépassé de ${-left} jours`,
    };
  if (left === 0) return { tone: 'critical', words: `${date}, aujourd’hui` };
  if (left === 1) return { tone: 'critical', words: `${date}, demain` };
  if (left <= 7) return { tone: 'caution', words: `${date}, dans ${left} jours` };
  return { tone: 'muted', words: date };
}

/** One or several, with the right ending. */
export const plural = (count, one, many) => `${count} ${count > 1 ? many : one}`;

export const statuses = {
  registered: 'Enregistrée, accusé de réception à envoyer',
  acknowledged: 'Accusé de réception envoyé',
  transferred: 'Transmise à un autre service',
  under_review: 'En cours d’examen',
  awaiting_user: 'Éléments attendus de la personne',
  accepted: 'Prise en compte',
  partially_accepted: 'Prise en compte en partie',
  refused: 'Refusée',
  deemed_refused: 'Refusée par absence de réponse',
  deemed_accepted: 'Acceptée par absence de réponse',
  withdrawn: 'Retirée par la personne',
  closed_no_action: 'Classée sans suite',
  contested: 'Contestée',
};

export const origins = { spontaneous: 'Spontanée', invited: 'Après invitation', audit: 'Après contrôle' };

export const acts = {
  submitted: 'Correction reçue',
  receipt_issued: 'Accusé émis',
  read: 'Dossier lu',
  assigned: 'Prise en charge',
  items_requested: 'Éléments demandés',
  items_request_cancelled: 'Demande d’éléments annulée',
  items_answered: 'Éléments reçus',
  transferred: 'Dossier transmis',
  message_sent: 'Message envoyé à la personne',
  message_received: 'Message de la personne',
  noted: 'Note du service',
  value_applied: 'Valeur modifiée',
  decided: 'Décision',
  sanctioned: 'Sanction enregistrée',
  sanction_refused: 'Sanction refusée par le système',
  closed: 'Classement sans suite',
  withdrawn: 'Retrait par la personne',
  deemed: 'Décision née du silence',
  invited: 'Invitation envoyée',
};

/** "CRPA, article L123-1". */
export const refWords = ({ text, article }) => `${text}, article ${article}`;

const lengths = { P15D: '15 jours', P20D: '20 jours', P30D: '30 jours', P1M: '1 mois', P2M: '2 mois' };

/** A length of time, in words. */
export const lengthWords = (length) => lengths[length] ?? length;
export const timeLimits = Object.entries(lengths);

export const bytes = (size) => (size < 1024 ? `${size} octets` : `${Math.round(size / 1024)} Ko`);
