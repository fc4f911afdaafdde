// Écrit dans la page l’empreinte (SRI) du fichier CDN construit par `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const page = new URL('index.html', import.meta.url);
const hashes = new URL('dist/cdn/integrity.json', import.meta.resolve('@bonne-foi/widget/package.json'));

/** La page avec l’empreinte du moment. */
export function freshPage() {
  const integrity = JSON.parse(readFileSync(hashes, 'utf8'))['bonne-foi.single.js'];
  return readFileSync(page, 'utf8').replace(/(integrity=)"[^"]*"/, `$1"${integrity}"`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(page, freshPage());
  console.log(`${fileURLToPath(page)} : empreinte à jour.`);
}
