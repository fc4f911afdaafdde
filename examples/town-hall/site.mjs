// The pages of the imaginary town, as HTML. Plain templates: a town brings its own CMS.

/** Text made safe inside HTML, attributes included. */
export const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The sites of the demo: who publishes the page, and what it says around the tag.
 * All of them are imaginary; only the town has colours of its own.
 */
export const sites = {
  'mairie-ecole-cantine': {
    name: 'Ville de Valmorin',
    motto: 'commune imaginaire',
    menu: ['La ville', 'Démarches', 'École et cantine', 'Agenda', 'Contact'],
    current: 'Démarches',
    title: 'Cantine et quotient familial',
    intro:
      'Le prix d’un repas dépend des revenus de votre foyer. Vérifiez ici ce que la Ville a enregistré, et corrigez ce qui est faux.',
    help: 'Mairie de Valmorin, 1 place du Marché, 99000 Valmorin. Téléphone : 05 36 49 00 30.',
  },
  'caf-ressources-trimestrielles': {
    name: 'Caf de Valmorin',
    motto: 'caisse imaginaire',
    menu: ['Mon compte', 'Mes droits', 'Aide'],
    current: 'Mon compte',
    title: 'Vos ressources du trimestre',
    intro: 'Votre prime d’activité dépend de ces montants. Vérifiez-les, et corrigez ce qui est faux.',
    help: 'Caf de Valmorin. Téléphone : 05 36 49 00 12.',
  },
  'dgfip-declaration-revenus': {
    name: 'Impôts de Valmorin',
    motto: 'service imaginaire',
    menu: ['Mon espace', 'Déclarer', 'Payer', 'Aide'],
    current: 'Mon espace',
    title: 'Votre déclaration de revenus',
    intro: 'Votre impôt dépend de ces informations. Vérifiez-les, et corrigez ce qui est faux.',
    help: 'Impôts de Valmorin. Téléphone : 05 36 49 00 40.',
  },
  'ants-certificat-immatriculation': {
    name: 'Titres de Valmorin',
    motto: 'service imaginaire',
    menu: ['Mon espace', 'Mes véhicules', 'Aide'],
    current: 'Mes véhicules',
    title: 'Votre certificat d’immatriculation',
    intro: 'Vérifiez ce qui est enregistré pour votre véhicule, et corrigez ce qui est faux.',
    help: 'Titres de Valmorin. Téléphone : 05 36 49 00 50.',
  },
  'urssaf-dsn': {
    name: 'Urssaf de Valmorin',
    motto: 'union imaginaire',
    menu: ['Tableau de bord', 'Déclarations', 'Aide'],
    current: 'Déclarations',
    title: 'Votre déclaration sociale nominative',
    intro: 'Vérifiez ce qui a été déclaré pour vos salariés, et corrigez ce qui est faux.',
    help: 'Urssaf de Valmorin, service des employeurs. Téléphone : 05 36 49 00 60.',
  },
};

const mark = `<svg class="town-mark" viewBox="0 0 40 40" aria-hidden="true"><path d="M4 34h32M8 34V18l12-9 12 9v16M16 34V24h8v10"/><path d="M20 9V3h6"/></svg>`;

export const head = (title, more = '') => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/static/town.css">
<link rel="icon" href="/static/icon.svg">
${more}</head>`;

const demarches = (current) =>
  Object.entries(sites)
    .map(
      ([key, { title }]) =>
        `<li><a href="/demarches/${escape(key)}"${key === current ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`,
    )
    .join('\n');

/**
 * The first page: who to be, since nobody real may sign in here.
 * @param {{ people: readonly { subject: string, displayName: string, about: string }[], agents: readonly { subject: string, displayName: string, about: string }[], back: string}} page
 */
export function renderPeople({ people, agents, back }) {
  const choice = (target, { subject, displayName, about }) => `<li>
<form method="post" action="/demo/session">
<input type="hidden" name="subject" value="${escape(subject)}">
<input type="hidden" name="return" value="${escape(target)}">
<button class="town-button">Continuer avec ${escape(displayName)}</button>
<p>${escape(about)}</p>
</form>
</li>`;
  return `${head('Choisir une personne d’exemple, démonstration')}
<body class="town">
<aside class="demo" aria-label="À propos de cette page"><p class="demo-note">Démonstration : ces personnes et ces montants sont inventés.</p></aside>
<div class="town-in town-main">
<main id="contenu">
<h1>Choisissez une personne d’exemple</h1>
<p class="town-intro">Sur un vrai site, la personne se connecte ici. Dans cette démonstration, il n’y a pas de mot de passe.</p>
<ul class="town-people">
${people.map((one) => choice(back.startsWith('/guichet') ? '/' : back, one)).join('\n')}
</ul>
<h2>Ou passez de l’autre côté du guichet</h2>
<p class="town-intro">Un agent public répond aux corrections.</p>
<ul class="town-people">
${agents.map((one) => choice('/guichet', one)).join('\n')}
</ul>
<h2>Ou vérifiez un accusé</h2>
<p class="town-intro"><a href="/verifier">Déposez un accusé de réception</a> : vous saurez ce qu’il prouve.</p>
</main>
</div>
</body>
</html>
`;
}

/**
 * One page: the site of a procedure around the tag.
 * @param {{ procedure: keyof typeof sites, person?: string, script: string, integrity: string }} page
 */
export function renderPage({ procedure, person, script, integrity }) {
  const site = sites[procedure];
  const path = `/demarches/${procedure}`;
  const tag = `<script type="module" src="${escape(script)}" integrity="${escape(integrity)}"></script>\n`;
  return `${head(`${site.title}, ${site.name}`, tag)}
<body class="town${procedure === 'mairie-ecole-cantine' ? ' town--valmorin' : ''}">
<aside class="demo" aria-label="Réglages de la démonstration">
<p class="demo-note">Démonstration : tout est inventé.</p>
<p class="demo-note"><a href="/?retour=${escape(encodeURIComponent(path))}">Changer de personne</a></p>
<p class="demo-note"><a href="/guichet">Passer au guichet</a></p>
<nav aria-label="Démarches de la démonstration"><ul class="demo-nav">
${demarches(procedure)}
</ul></nav>
</aside>
<header class="town-top">
<a class="town-skip" href="#contenu">Aller au contenu</a>
<div class="town-in town-id">${mark}
<div><p class="town-name">${escape(site.name)}</p><p class="town-motto">${escape(site.motto)}</p></div>
<p class="town-account">${person === undefined ? 'Session fermée' : escape(person)}</p>
</div>
<nav class="town-nav" aria-label="Menu principal"><div class="town-in"><ul>
${site.menu.map((item) => `<li><a href="${escape(path)}"${item === site.current ? ' aria-current="true"' : ''}>${escape(item)}</a></li>`).join('\n')}
</ul></div></nav>
</header>
<div class="town-in town-main">
<main id="contenu">
<h1>${escape(site.title)}</h1>
<p class="town-intro">${escape(site.intro)}</p>
<div class="town-embed">
<bonne-foi api="/v1" procedure="${escape(procedure)}" heading-level="2">
<p>Vous voulez corriger une information ? Appelez le service, ou passez au guichet : une personne le fera avec vous.</p>
<p>${escape(site.help)}</p>
</bonne-foi>
</div>
</main>
</div>
<footer class="town-foot"><div class="town-in">
<p>${escape(site.help)}</p>
<p>Site imaginaire, fait pour montrer un composant.</p>
</div></footer>
</body>
</html>
`;
}
