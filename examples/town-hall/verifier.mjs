// The page where anyone drops a receipt and is told what it proves. The file never leaves the browser.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The verifier of the SDK, as it is built: plain modules that a browser loads. */
export const verifierFolder = join(
  dirname(fileURLToPath(import.meta.resolve('@bonne-foi/sdk/package.json'))),
  'dist/verify',
);

/** @param {(title: string, more?: string) => string} head */
export function verifierPage(head) {
  return `${head('Vérifier un accusé de réception, Ville de Valmorin', '<link rel="stylesheet" href="/static/verifier.css">\n<script type="module" src="/static/verifier.js"></script>\n')}
<body class="town town--valmorin">
<aside class="demo" aria-label="À propos de cette page"><p class="demo-note">Démonstration : tout est inventé.</p><p class="demo-note"><a href="/">Revenir à la démonstration</a></p></aside>
<div class="town-in town-main">
<main id="contenu">
<h1>Vérifier un accusé de réception</h1>
<p class="town-intro">Donnez un accusé reçu d’un service de cette démonstration. Cette page vous dit ce qu’il prouve, et ce qu’il ne prouve pas.</p>
<p>Votre fichier reste sur votre appareil : il n’est envoyé à personne. Seules les clés publiques du service sont lues.</p>
<div class="drop" id="drop">
<label for="file">Fichier de l’accusé (PDF, page HTML ou JSON, tel que vous l’avez téléchargé)</label>
<input id="file" type="file" accept=".pdf,.html,.htm,.json,application/pdf,text/html,application/json">
<p>Vous pouvez aussi déposer le fichier ici.</p>
</div>
<p role="status" id="status"></p>
<section id="result" hidden aria-labelledby="verdict">
<h2 id="verdict" tabindex="-1"></h2>
<p id="lead"></p>
<dl id="facts"></dl>
<h3>Point par point</h3>
<ul id="checks"></ul>
<h3>Ce que cela ne prouve pas</h3>
<ul>
<li>Que votre correction est acceptée : un accusé n’est pas une décision.</li>
<li>Que les informations envoyées sont exactes.</li>
<li>Que le texte affiché par votre fichier n’a pas été retouché : seules les données ci-dessus font foi.</li>
<li>Que la personne qui montre cet accusé est celle qui y est nommée.</li>
</ul>
</section>
<noscript><p>La vérification se fait dans votre navigateur, avec JavaScript. Sans lui, montrez votre accusé au service : il le vérifiera avec vous.</p></noscript>
</main>
</div>
</body>
</html>
`;
}
