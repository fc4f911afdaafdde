// Un serveur de fichiers de vingt lignes, avec la politique de sécurité conseillée : node serve.mjs [port] [adresse du service]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { freshPage } from './build-page.mjs';

const [port = '8080', api = ''] = process.argv.slice(2);
const cdn = new URL('dist/cdn/bonne-foi.single.js', import.meta.resolve('@bonne-foi/widget/package.json'));
const files = {
  '/': ['text/html; charset=utf-8', () => freshPage().replace('api="/v1"', `api="${api}/v1"`)],
  '/page.css': ['text/css', () => readFile(new URL('page.css', import.meta.url))],
  '/host.js': ['text/javascript', () => readFile(new URL('host.js', import.meta.url))],
  '/bonne-foi.single.js': ['text/javascript', () => readFile(cdn)],
};
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${api}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

const server = createServer(async ({ url }, response) => {
  // D’autres langues et des messages pour le webmestre : des fichiers à part, demandés seulement s’ils servent.
  const part = /^\/bonne-foi\.single\/[\w-]+\.js$/.test(url) && [
    'text/javascript',
    () => readFile(new URL(`.${url}`, cdn)),
  ];
  const [type, read] = files[url] ?? (part || ['text/plain', undefined]);
  response.writeHead(read ? 200 : 404, { 'Content-Type': type, 'Content-Security-Policy': policy });
  response.end(await read?.());
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
