/**
 * The words of mails. Plain, without a value, a name or a link: a mail may be read by others, and a link in a mail is
 * what thieves send. Whoever adds a kind of mail or a language is told by the compiler what is missing.
 */
import type { Language } from '../http/language.ts';
import type { MailKind } from './mail-row.ts';

/** What the words of a mail may name, already in the language of the mail. */
export interface Named {
  readonly number: string;
  readonly deadline: string;
}

/** What an acknowledgement names beside. */
export interface ServiceNamed {
  readonly service: string;
  readonly address: string;
  readonly phone: string;
}

/** Every sentence of a language. */
export interface MailWords {
  readonly hello: string;
  readonly subject: { readonly [kind in MailKind]: (named: Named) => string };
  /** First sentences of the mails that point to the person's space. */
  readonly body: {
    readonly [kind in Exclude<MailKind, 'registration' | 'acknowledgement'>]: (
      named: Named,
    ) => readonly string[];
  };
  readonly receipt: {
    readonly registered: (at: string, number: string) => string;
    readonly registrationProof: string;
    readonly received: (at: string, number: string) => string;
    readonly proof: string;
    readonly service: (named: ServiceNamed) => string;
    readonly rejection: (day: string) => string;
    readonly acceptance: (day: string) => string;
    readonly remedies: (remedies: string) => string;
    readonly before: (label: string, day: string) => string;
    readonly attestation: string;
    readonly declaration: string;
    readonly missing: (label: string, day: string, sources: string) => string;
    readonly sources: (sources: string) => string;
  };
  readonly follow: string;
  readonly safe: string;
  readonly noReply: string;
  readonly signature: (service: string, authority: string, phone: string) => string;
  readonly at: (day: string, time: string) => string;
  /** Says that the French text below is the one that counts; nothing in French itself. */
  readonly frenchBelow?: string;
}

const fr: MailWords = {
  hello: 'Bonjour,',
  subject: {
    registration: ({ number }) => `Votre envoi n° ${number} est enregistré`,
    acknowledgement: ({ number }) => `Accusé de réception de votre envoi n° ${number}`,
    items_requested: ({ number }) => `Votre dossier n° ${number} : un élément est attendu`,
    items_reminder: ({ number }) => `Rappel : votre dossier n° ${number} attend un élément`,
    decision: ({ number }) => `Une décision est rendue pour votre dossier n° ${number}`,
    deemed_refused: ({ number }) => `Votre dossier n° ${number} : le délai de réponse est passé`,
    deemed_accepted: ({ number }) => `Votre dossier n° ${number} : le délai de réponse est passé`,
    invitation: ({ deadline }) => `Une information est à vérifier, jusqu’au ${deadline}`,
    message: ({ number }) => `Votre dossier n° ${number} : un message du service`,
    status: ({ number }) => `Votre dossier n° ${number} avance`,
  },
  body: {
    items_requested: ({ deadline }) => [
      `Le service attend un élément de votre part, jusqu’au ${deadline} compris. Le détail est dans votre espace.`,
    ],
    items_reminder: ({ deadline }) => [
      `Le service attend encore un élément de votre part. Vous avez jusqu’au ${deadline} compris. Le détail est dans votre espace.`,
      'Si vous l’avez déjà envoyé, ne tenez pas compte de ce message.',
    ],
    decision: () => ['Lisez la décision, ses raisons et vos recours dans votre espace.'],
    deemed_refused: () => [
      'Le service n’a pas répondu dans le délai. Votre demande est considérée comme refusée.',
      'Vous pouvez contester. Vos recours et leurs dates sont dans votre espace. Le service peut encore vous répondre.',
    ],
    deemed_accepted: () => [
      'Le service n’a pas répondu dans le délai. Votre demande est considérée comme acceptée.',
      'Vous pouvez demander une preuve écrite de cet accord (attestation).',
    ],
    invitation: ({ deadline }) => [
      `Le service vous invite à vérifier une information, jusqu’au ${deadline} compris. Vous pouvez la corriger, ou confirmer qu’elle est exacte.`,
      'Vous pourrez encore répondre après cette date.',
    ],
    message: () => ['Le service vous a écrit. Son message est dans votre espace.'],
    status: () => ['L’état de votre correction a changé. Le détail est dans votre espace.'],
  },
  receipt: {
    registered: (at, number) => `Votre envoi est arrivé le ${at}, sous le n° ${number}.`,
    registrationProof:
      'Ce message est un accusé d’enregistrement. La date de réception écrite ci-dessus fait foi. Gardez-le.',
    received: (at, number) => `Le service a reçu votre envoi n° ${number} le ${at}.`,
    proof: 'Ce message est un accusé de réception. La date écrite ci-dessus fait foi. Gardez-le.',
    service: ({ service, address, phone }) =>
      `Service chargé du dossier : ${service}. Adresse : ${address}. Téléphone : ${phone}.`,
    rejection: (day) =>
      `Sans réponse le ${day}, votre demande sera considérée comme refusée, si elle est complète.`,
    acceptance: (day) =>
      `Sans réponse le ${day}, votre demande sera considérée comme acceptée, si elle est complète.`,
    remedies: (remedies) => `Vous pourrez alors contester : ${remedies}.`,
    before: (label, day) => `${label}, avant le ${day}`,
    attestation: 'Vous pourrez alors demander une preuve écrite de cet accord (attestation).',
    declaration: 'Votre envoi est une déclaration. L’absence de réponse ne vaut ni accord ni refus.',
    missing: (label, day, sources) => `Il manque : ${label}. À envoyer au plus tard le ${day}. ${sources}`,
    sources: (sources) => `Textes : ${sources}.`,
  },
  follow: 'Suivez votre correction dans votre espace, sur le site habituel.',
  safe: 'Nous ne demandons jamais votre mot de passe par message.',
  noReply: 'Ne répondez pas à ce message. Écrivez au service depuis votre espace.',
  signature: (service, authority, phone) => `${service}, ${authority}. Téléphone : ${phone}.`,
  at: (day, time) => `${day} à ${time.replace(':', '\u00a0h\u00a0')} (heure de Paris)`,
};

const en: MailWords = {
  hello: 'Hello,',
  subject: {
    registration: ({ number }) => `Your submission no. ${number} is registered`,
    acknowledgement: ({ number }) => `Acknowledgement of your submission no. ${number}`,
    items_requested: ({ number }) => `Your file no. ${number}: something is needed`,
    items_reminder: ({ number }) => `Reminder: your file no. ${number} needs something`,
    decision: ({ number }) => `A decision has been made on your file no. ${number}`,
    deemed_refused: ({ number }) => `Your file no. ${number}: the time to answer has passed`,
    deemed_accepted: ({ number }) => `Your file no. ${number}: the time to answer has passed`,
    invitation: ({ deadline }) => `Something needs checking, up to ${deadline}`,
    message: ({ number }) => `Your file no. ${number}: a message from the service`,
    status: ({ number }) => `Your file no. ${number} has moved on`,
  },
  body: {
    items_requested: ({ deadline }) => [
      `The service needs something from you, up to and including ${deadline}. Details are in your account.`,
    ],
    items_reminder: ({ deadline }) => [
      `The service still needs something from you. You have up to and including ${deadline}. Details are in your account.`,
      'If you have already sent it, ignore this message.',
    ],
    decision: () => ['Read the decision, its reasons and your remedies in your account.'],
    deemed_refused: () => [
      'The service has not answered in time. Your request counts as refused.',
      'You can challenge it. Your remedies and their dates are in your account. The service may still answer you.',
    ],
    deemed_accepted: () => [
      'The service has not answered in time. Your request counts as accepted.',
      'You may ask for written proof of that acceptance (attestation).',
    ],
    invitation: ({ deadline }) => [
      `The service invites you to check something, up to and including ${deadline}. You can correct it, or confirm that it is right.`,
      'You will still be able to answer after that date.',
    ],
    message: () => ['The service has written to you. Its message is in your account.'],
    status: () => ['The status of your correction has changed. Details are in your account.'],
  },
  receipt: {
    registered: (at, number) => `Your submission arrived on ${at}, under no. ${number}.`,
    registrationProof:
      'This message is a registration receipt. The date of receipt written above is the one that counts. Keep it.',
    received: (at, number) => `The service received your submission no. ${number} on ${at}.`,
    proof: 'This message is an acknowledgement. The date written above is the one that counts. Keep it.',
    service: ({ service, address, phone }) =>
      `Service in charge: ${service}. Address: ${address}. Phone: ${phone}.`,
    rejection: (day) => `With no answer by ${day}, your request will count as refused, if it is complete.`,
    acceptance: (day) => `With no answer by ${day}, your request will count as accepted, if it is complete.`,
    remedies: (remedies) => `You will then be able to challenge it: ${remedies}.`,
    before: (label, day) => `${label}, before ${day}`,
    attestation: 'You may then ask for written proof of that acceptance (attestation).',
    declaration: 'Your submission is a declaration. No answer means neither yes nor no.',
    missing: (label, day, sources) => `Missing: ${label}. To be sent no later than ${day}. ${sources}`,
    sources: (sources) => `Texts: ${sources}.`,
  },
  follow: 'Follow your correction in your account, on the usual site.',
  safe: 'We never ask for your password by message.',
  noReply: 'Do not reply to this message. Write to the service from your account.',
  signature: (service, authority, phone) => `${service}, ${authority}. Phone: ${phone}.`,
  at: (day, time) => `${day} at ${time} (Paris time)`,
  frenchBelow: 'The French text, below, is the one that counts.',
};

/** The words of each language. */
export const mailWords: { readonly [language in Language]: MailWords } = { fr, en };
