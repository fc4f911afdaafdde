// Verifies a receipt in the browser, with the keys of the service that this page comes from.
import { fetchKeys, readReceipt, verifyReceipt } from '/verifier/sdk/index.js';

const element = (id) => document.getElementById(id);
const [drop, file, status, result] = ['drop', 'file', 'status', 'result'].map(element);

const parts = {
  issuer: 'Il vient bien de ce service',
  key: 'La clé de signature est une clé de ce service, en cours à sa date',
  signature: 'Rien n’a été modifié depuis la signature',
  dates: 'Ses dates se suivent',
  mentions: 'Les mentions exigées par les textes y sont',
  content: 'Ce qui a été envoyé correspond à l’empreinte',
};
const results = { passed: 'oui', failed: 'non', not_checked: 'non vérifié' };
const reasons = {
  'other-issuer': 'l’accusé dit venir d’une autre adresse',
  unsigned: 'l’accusé n’est pas signé',
  'unknown-key': 'cette clé n’est pas publiée par ce service',
  'revoked-key': 'cette clé a été révoquée, elle ne prouve plus rien',
  'key-not-in-force': 'cette clé ne servait pas à la date de l’accusé',
  altered: 'le contenu n’est plus celui qui a été signé',
  'algorithm-unsupported':
    'votre navigateur ne connaît pas cette signature, essayez avec un navigateur à jour',
  'dates-disordered': 'il est délivré avant d’être reçu, ou une date est illisible',
  'date-to-come': 'il est daté dans le futur',
  'mention-missing': 'une mention manque',
  'digest-differs': 'l’empreinte est différente',
  'content-not-given': 'le contenu envoyé n’est pas dans le fichier, seule son empreinte y est',
};
const members = {
  number: 'le numéro',
  issuer: 'l’administration',
  receivedAt: 'la date de réception',
  issuedAt: 'la date de délivrance',
  sender: 'la personne qui a envoyé',
  onBehalfOf: 'la personne pour qui l’envoi est fait',
  service: 'le service',
  silence: 'ce que vaut le silence',
  summary: 'ce qui a été envoyé',
  attachments: 'les fichiers',
  contentDigest: 'l’empreinte',
};
const failures = {
  'not-a-receipt':
    'Ce fichier n’est pas un accusé. Donnez le PDF, la page ou le JSON, tel que vous l’avez téléchargé.',
  'no-receipt-inside':
    'Ce fichier ne contient plus les données de l’accusé. L’imprimer ou le convertir les retire. Donnez le fichier tel que vous l’avez téléchargé.',
  'several-receipts': 'Ce fichier contient plusieurs accusés. Donnez-en un seul.',
  'file-too-large': 'Ce fichier est trop gros pour être un accusé.',
  'keys-unreachable': 'Les clés du service ne répondent pas. Vérifiez votre connexion, puis recommencez.',
  'keys-invalid': 'Le service ne publie pas de clés lisibles. Réessayez plus tard.',
};

const instant = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const when = (text) =>
  Number.isNaN(Date.parse(text)) ? text : `${instant.format(new Date(text))} (heure de Paris)`;

file.addEventListener('change', () => check(file.files[0]));
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('is-over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop') check(event.dataTransfer.files[0]);
  });
}

async function check(given) {
  if (given === undefined) return;
  result.hidden = true;
  status.textContent = `Vérification de ${given.name}…`;
  try {
    const { receipt } = await readReceipt(new Uint8Array(await given.arrayBuffer()));
    show(await verifyReceipt(receipt, { keys: await fetchKeys(location.origin), from: location.origin }));
    status.textContent = '';
  } catch (error) {
    status.textContent = failures[error.code] ?? 'Ce fichier n’a pas pu être lu.';
  }
}

function show({ proved, checks, changed, receipt }) {
  const altered = checks.some(({ reason }) => reason === 'altered');
  result.hidden = false;
  result.classList.toggle('is-proved', proved);
  element('verdict').textContent = proved
    ? 'Cet accusé est authentique'
    : altered
      ? 'Cet accusé a été modifié'
      : 'Cet accusé ne prouve rien ici';
  element('lead').textContent = proved
    ? `${receipt.issuer.name} a reçu cet envoi le ${when(receipt.receivedAt)}. Cette date fait foi pour respecter un délai.`
    : `Ne vous y fiez pas. ${named(changed)}Demandez une copie au service.`;
  element('facts').replaceChildren(...(proved ? facts(receipt) : []));
  element('checks').replaceChildren(
    ...checks.map(({ part, result: found, reason }) => {
      const line = document.createElement('li');
      line.textContent = `${parts[part]} : ${results[found]}${reason === undefined ? '' : `, ${reasons[reason]}`}.`;
      return line;
    }),
  );
  element('verdict').focus();
}

function named(changed) {
  if (changed.length === 0) return '';
  return `Ce qui a changé : ${changed.map((name) => (Object.hasOwn(members, name) ? members[name] : name)).join(', ')}. `;
}

function facts({ number, issuer, sender, onBehalfOf, service, receivedAt, summary, contentDigest }) {
  const sent = summary
    .map(({ label, after }) => (after === undefined ? label : `${label} : ${after}`))
    .join('\n');
  return [
    ['Numéro', number],
    ['Administration', `${issuer.name}\n${issuer.url}`],
    ['Reçu le', when(receivedAt)],
    ['Envoyé par', sender],
    ['Pour', onBehalfOf?.name],
    ['Service', service?.name],
    ['Ce qui a été envoyé', sent],
    ['Empreinte', contentDigest],
  ]
    .filter(([, words]) => words)
    .map(([term, words]) => {
      const row = document.createElement('div');
      row.append(document.createElement('dt'), document.createElement('dd'));
      row.firstChild.textContent = term;
      row.lastChild.textContent = words;
      return row;
    });
}
